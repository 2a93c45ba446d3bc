package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.statistics.Given;

/**
 * A number of children: persons under 18.
 *
 * @param number at least 0
 */
public record Children(int number) implements Counted<Children> {
    public Children {
        Given.count("Number of children", number);
    }

    @Override
    public String label() {
        return "barn";
    }
}
