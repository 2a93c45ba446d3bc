package se.insatskollen.etl.redteam;

/** Something that the published files give away and should not. */
record Breach(Kind kind, String cell, String how) {
    enum Kind {
        /** A figure about one to four families is shown. */
        SHOWN_SMALL,
        /** A share of nought or a hundred per cent that the indicator says can harm. */
        SHOWN_CERTAINTY,
        /** A hidden row that still carries a figure. */
        LEFT_IN_ROW,
        /** A share that is not in whole per cent, which gives the count away. */
        UNROUNDED_SHARE,
        /** A share that can only be one to four families, or leave one to four. */
        SMALL_SHARE,
        /** A hidden cell that is certainly about one to four families. */
        KNOWN_SMALL,
        /** A hidden cell of one to four families, by the truth, whose interval is too narrow. */
        TOO_NARROW,
        /** A hidden amount of money that is known, or nearly. */
        KNOWN_MONEY,
        /** A pool of areas that holds a hidden one. */
        POOL,
        /** A figure that is worked out of a hidden one. */
        DERIVED,
        /** Two editions that differ by one to four families. */
        CHANGED_BY_FEW,
        /** A pseudonym on a public shelf. */
        PSEUDONYM
    }

    @Override
    public String toString() {
        return "%s: %s: %s".formatted(kind, cell, how);
    }
}
