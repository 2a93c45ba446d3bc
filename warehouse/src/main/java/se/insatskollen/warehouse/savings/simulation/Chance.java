package se.insatskollen.warehouse.savings.simulation;

/**
 * In how many of 100 draws benefits exceed costs.
 *
 * @param draws how many were drawn
 * @param exceeding in how many of them benefits exceed costs
 */
public record Chance(int draws, int exceeding) {
    private static final int PAYS_FROM = 95;

    public Chance {
        if (draws < 1 || exceeding < 0 || exceeding > draws) {
            throw new IllegalArgumentException("%d of %d draws is no share".formatted(exceeding, draws));
        }
    }

    /** Of 100, rounded down: 94.9 is not 95. */
    public int ofHundred() {
        return (int) (100L * exceeding / draws);
    }

    /** Whether "lönar sig" may be said. */
    public boolean maySayItPays() {
        return ofHundred() >= PAYS_FROM;
    }
}
