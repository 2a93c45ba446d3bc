package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whose history a row about an area tells, where districts have merged. */
public enum AreaVintage implements Code {
    /** The area never merged: one history. */
    UNCHANGED("oförändrat"),
    /** The area as it was: up to the day it ended, or from the day it began. */
    AS_IT_WAS("som det var"),
    /** The area with everything that has become part of it, in all years. */
    TODAY("dagens område");

    private final String label;

    AreaVintage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
