package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a project does, in the broadest useful groups. */
public enum InterventionType implements Code {
    FAMILY_TREATMENT("familjebehandling"),
    EARLY_SUPPORT("tidigt socialt stöd"),
    COORDINATED_SUPPORT("samordnat stöd till familjer"),
    SCHOOL_SUPPORT("stöd i skolan"),
    PLACED_CHILDREN("stöd till placerade barn"),
    OUT_OF_HOME_CARE("vård utanför hemmet"),
    HOUSING("boende och hemlöshet"),
    DAILY_LIVING("boendestöd och vardag"),
    METHOD_DEVELOPMENT("metodutveckling"),
    FUNDING("finansiering"),
    OTHER("annat");

    private final String label;

    InterventionType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
