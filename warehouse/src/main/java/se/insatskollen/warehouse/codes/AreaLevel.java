package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** The levels of the area tree. */
public enum AreaLevel implements Code {
    COUNTRY("land"),
    COUNTY("län"),
    MUNICIPALITY("kommun"),
    DISTRICT("stadsdelsområde"),
    /** The one member that stands for an area we do not know. */
    UNKNOWN("okänt");

    private final String label;

    AreaLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
