package se.insatskollen.warehouse.effectshelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.disclosure.CellFacts;

/**
 * A form of placement that a municipality purchases or gives by itself.
 *
 * @param priceYear in whose öre its costs are
 * @param days of all years
 * @param facts whose days they are
 * @param years each that has any of them
 */
record Care(Name name, int priceYear, long days, CellFacts facts, List<Year> years) {

    record Name(String municipalityKey, PlacementType type, Provision provision) {
        static Name of(ResultSet row) throws SQLException {
            return new Name(
                    row.getString("municipality_key"),
                    PlacementType.valueOf(row.getString("placement_type")),
                    Provision.valueOf(row.getString("provision")));
        }

        CareForm.Name form() {
            return new CareForm.Name(municipalityKey, type);
        }
    }

    /**
     * A calendar year of it.
     *
     * @param facts whose money it is
     */
    record Year(long days, long costOre, CellFacts facts) {
        static Year of(ResultSet row) throws SQLException {
            // A place in a state institution costs a fee that the state publishes: no provider's secret.
            boolean isPurchased = Provision.valueOf(row.getString("provision")) == Provision.PURCHASED
                    && PlacementType.valueOf(row.getString("placement_type")) != PlacementType.STATE_INSTITUTION;
            CellFacts.Money money =
                    new CellFacts.Money(row.getLong("cost_ore"), row.getLong("largest_ore"), row.getLong("second_ore"));
            int providers = isPurchased ? row.getInt("providers") : 0;
            return new Year(
                    row.getLong("days"),
                    row.getLong("cost_ore"),
                    new CellFacts(row.getLong("families"), null, money, providers, null));
        }
    }

    static Care of(ResultSet row) throws SQLException {
        CellFacts.Money days = new CellFacts.Money(
                row.getLong("whole_days"), row.getLong("most_days"), row.getLong("second_most_days"));
        return new Care(
                Name.of(row),
                row.getInt("price_year"),
                row.getLong("whole_days"),
                new CellFacts(row.getLong("whole_families"), null, days, 0, null),
                new ArrayList<>());
    }
}
