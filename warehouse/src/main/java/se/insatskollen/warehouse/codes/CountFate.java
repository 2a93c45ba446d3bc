package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Which figures of a cell are shown or hidden together, among those that count cases, families, kronor and days. */
public enum CountFate implements Code {
    AREA_YEAR("ärenden, familjer och kronor i en stadsdel eller kommun ett år"),
    AREA_PLACEMENT("placeringsdygn i en stadsdel eller kommun ett år"),
    PROJECT("ärenden, familjer och kronor i ett projekt"),
    STAGE("ärenden som nått ett steg i ett projekt");

    private final String label;

    CountFate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
