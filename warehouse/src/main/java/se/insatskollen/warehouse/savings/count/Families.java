package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.statistics.Given;

/**
 * A number of families: as the project counts them.
 *
 * @param number at least 0
 */
public record Families(int number) implements Counted<Families> {
    public Families {
        Given.count("Number of families", number);
    }

    @Override
    public String label() {
        return "familjer";
    }
}
