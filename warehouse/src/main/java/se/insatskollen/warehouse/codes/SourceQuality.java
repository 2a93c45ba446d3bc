package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How good a reference figure's source is. */
public enum SourceQuality implements Code {
    OFFICIAL("officiell"),
    OFFICIAL_SECOND_HAND("officiell via andra hand"),
    DERIVED("härledd"),
    SECOND_HAND("andrahandskälla"),
    APPROXIMATE("ungefärlig"),
    FORECAST("prognos"),
    /** Nobody published it: we chose it, and its note says on what ground. */
    OUR_ASSUMPTION("vårt antagande"),
    INVENTED("påhittad");

    private final String label;

    SourceQuality(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
