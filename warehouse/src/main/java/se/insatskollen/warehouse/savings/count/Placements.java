package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.statistics.Given;

/**
 * A number of placements: stays outside the home; a child may have several.
 *
 * @param number at least 0
 */
public record Placements(int number) implements Counted<Placements> {
    public Placements {
        Given.count("Number of placements", number);
    }

    @Override
    public String label() {
        return "placeringar";
    }
}
