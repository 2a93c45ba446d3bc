package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Who answered an instrument's questions. */
public enum Respondent implements Code {
    PARENT("förälder"),
    CHILD("barn"),
    TEACHER("lärare");

    private final String label;

    Respondent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
