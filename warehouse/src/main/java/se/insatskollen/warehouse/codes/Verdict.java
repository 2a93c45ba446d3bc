package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether a comparison may be made. */
public enum Verdict implements Code {
    FAIR("rättvis"),
    /** Made, with its warning beside it wherever it is shown. */
    WARNED("med förbehåll"),
    /** Not made; the reason is told instead. */
    REFUSED("görs inte");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
