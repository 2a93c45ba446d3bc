package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Where a project stands, as of the date its source was written. */
public enum ProjectStatus implements Code {
    PLANNED("planerat"),
    RUNNING("pågående"),
    ENDED("avslutat"),
    CONTINUED("fortsatt"),
    ANNOUNCED_TO_CONTINUE("aviserat fortsatt"),
    UNKNOWN("okänt");

    private final String label;

    ProjectStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
