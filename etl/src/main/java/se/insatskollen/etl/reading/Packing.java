package se.insatskollen.etl.reading;

import java.util.Locale;

/** What a delivery may be packed in. */
public enum Packing {
    NONE(""),
    GZIP("GZ"),
    ZIP("ZIP");

    private final String label;

    Packing(String label) {
        this.label = label;
    }

    /** The packing of a file with this name. */
    static Packing of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(GZIP.ending())) {
            return GZIP;
        }
        return lower.endsWith(ZIP.ending()) ? ZIP : NONE;
    }

    /** How its names end: {@code .gz}; empty for none. */
    String ending() {
        return this == NONE ? "" : "." + label.toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }
}
