package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.statistics.Given;

/**
 * A number of youths: as the source counts them, some of them grown up.
 *
 * @param number at least 0
 */
public record Youths(int number) implements Counted<Youths> {
    public Youths {
        Given.count("Number of youths", number);
    }

    @Override
    public String label() {
        return "ungdomar";
    }
}
