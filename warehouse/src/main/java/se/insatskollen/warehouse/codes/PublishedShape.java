package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** The closed set of tables in which case figures are published; no request makes another cell. */
public enum PublishedShape implements Code {
    AREA_YEAR_SEX_AGE("område, år, kön och ålder"),
    AREA_TERTIAL_SEX("område, fyra månader och kön"),
    AREA_YEAR_TYPE_SEX("område, år, insatstyp och kön"),
    PROJECT_YEAR_SEX("projekt, år och kön");

    private final String label;

    PublishedShape(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
