package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.statistics.Given;

/**
 * A number of cases: one child in one process; a child may have several.
 *
 * @param number at least 0
 */
public record Cases(int number) implements Counted<Cases> {
    public Cases {
        Given.count("Number of cases", number);
    }

    @Override
    public String label() {
        return "ärenden";
    }
}
