package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.statistics.Given;

/**
 * A number of households: those who live together; a family may be several.
 *
 * @param number at least 0
 */
public record Households(int number) implements Counted<Households> {
    public Households {
        Given.count("Number of households", number);
    }

    @Override
    public String label() {
        return "hushåll";
    }
}
