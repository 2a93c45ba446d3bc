package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** How often a source is agreed to deliver. */
public enum Rhythm implements Code {
    // Over Easter nothing happens for four days.
    NIGHTLY("varje natt", 5),
    MONTHLY("varje månad", 45),
    TERTIALLY("tre gånger om året", 150),
    YEARLY("varje år", 400),
    /** Nothing is late: a row is written when a document or figure appears. */
    WHEN_KNOWN("när något nytt blir känt", Integer.MAX_VALUE);

    private final String label;
    private final int mostDays;

    Rhythm(String label, int mostDays) {
        this.label = label;
        this.mostDays = mostDays;
    }

    @Override
    public String label() {
        return label;
    }

    /** How many days old the newest data may be before the source is late. */
    public int mostDays() {
        return mostDays;
    }
}
