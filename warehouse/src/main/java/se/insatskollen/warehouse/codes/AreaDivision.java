package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Which districts a figure is told for: a reader chooses. */
public enum AreaDivision implements Code {
    AS_IT_WAS("som det var"),
    TODAY("dagens stadsdelar");

    private final String label;

    AreaDivision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
