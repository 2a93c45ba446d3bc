package se.insatskollen.warehouse.counts;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a cell holds.
 *
 * @param cases opened
 * @param families different ones with a case opened
 * @param spent what was booked
 */
record CellCounts(int cases, int families, Spent spent) {
    private static final double ORE_PER_THOUSAND_KRONOR = 100_000;

    /**
     * Money, in thousands of kronor: sums of öre are too large for a linear programme.
     *
     * @param amount booked
     * @param raised the same where sums that corrections make negative count as nought: what is protected
     * @param placements what the families' placements cost
     * @param largest of it, of one family
     * @param second of another
     * @param paidFamilies families whose placements are behind it
     * @param providers of purchased placements behind it
     */
    record Spent(
            double amount,
            double raised,
            double placements,
            double largest,
            double second,
            int paidFamilies,
            int providers) {}

    /** The cell a row is about. */
    static CellCounts of(ResultSet row) throws SQLException {
        return new CellCounts(
                row.getInt("case_count"),
                row.getInt("family_count"),
                new Spent(
                        thousandKronor(row, "cost_ore"),
                        thousandKronor(row, "raised_ore"),
                        thousandKronor(row, "placement_ore"),
                        thousandKronor(row, "largest_ore"),
                        thousandKronor(row, "second_ore"),
                        row.getInt("paid_family_count"),
                        row.getInt("provider_count")));
    }

    private static double thousandKronor(ResultSet row, String column) throws SQLException {
        return row.getLong(column) / ORE_PER_THOUSAND_KRONOR;
    }
}
