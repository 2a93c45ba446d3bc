package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.statistics.Given;

/**
 * A number of persons: grown-ups and children.
 *
 * @param number at least 0
 */
public record Persons(int number) implements Counted<Persons> {
    public Persons {
        Given.count("Number of persons", number);
    }

    @Override
    public String label() {
        return "personer";
    }
}
