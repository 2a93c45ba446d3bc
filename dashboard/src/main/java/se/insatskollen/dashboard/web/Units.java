package se.insatskollen.dashboard.web;

import se.insatskollen.warehouse.codes.CountUnit;

/** What a number counts, in the singular and in the plural. Units are never turned into each other. */
public final class Units {
    private Units() {}

    /** "familj", "hushåll". */
    public static String one(CountUnit unit) {
        return switch (unit) {
            case FAMILY -> "familj";
            case PERSON -> "person";
            case HOUSEHOLD -> "hushåll";
            case CHILD -> "barn";
            case YOUTH -> "ungdom";
            case PLACEMENT -> "placering";
        };
    }

    /** "1 familj", "18 familjer". */
    public static String counted(long count, CountUnit unit) {
        return SwedishFormat.number(count) + " " + (count == 1 ? one(unit) : unit.label());
    }
}
