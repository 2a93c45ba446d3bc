package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A row of {@code open_project_economy}.
 *
 * @param year 0 for all years together
 */
record Booked(String project, int year, String payer, String kind, OptionalLong costOre) {
    static final int ALL_YEARS = 0;

    private static final String ALL = "ALL";

    /** All payers and kinds together are what the project cost. */
    String cell() {
        String whole = "öre %s %d".formatted(project, year);
        return payer.equals(ALL) && kind.equals(ALL) ? whole : whole + " " + payer + " " + kind;
    }

    /** The cells that it is a part of, each with by what. */
    List<String> totals() {
        List<String> totals = new ArrayList<>();
        if (!payer.equals(ALL)) {
            totals.add(new Booked(project, year, ALL, kind, costOre).cell() + "|over payers");
        }
        if (!kind.equals(ALL)) {
            totals.add(new Booked(project, year, payer, ALL, costOre).cell() + "|over kinds");
        }
        if (year != ALL_YEARS) {
            totals.add(new Booked(project, ALL_YEARS, payer, kind, costOre).cell() + "|over years");
        }
        return totals;
    }
}
