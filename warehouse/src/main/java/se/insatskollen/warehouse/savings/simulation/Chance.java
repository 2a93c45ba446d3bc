package se.insatskollen.warehouse.savings.simulation;

/**
 * In how many of 100 draws benefits exceed costs.
 *
 * <p>Days in placement are so unevenly spread that draws are a little too sure: in worlds without effect and without cost
 * 95 of 100 say of 6 to 8 projects in 100 that they pay, and 98 of 100 of 3 to 5. From there on it is said.
 *
 * @param draws how many were drawn
 * @param exceeding in how many of them benefits exceed costs
 */
public record Chance(int draws, int exceeding) {
    /** From how many of 100 draws on it is said that a project pays, or that it loses. */
    public static final int SURE = 98;

    public Chance {
        if (draws < 1 || exceeding < 0 || exceeding > draws) {
            throw new IllegalArgumentException("%d of %d draws is no share".formatted(exceeding, draws));
        }
    }

    /** Of 100, rounded down: 97.9 is not 98. */
    public int ofHundred() {
        return (int) (100L * exceeding / draws);
    }

    /** Whether "lönar sig" may be said. */
    public boolean maySayItPays() {
        return isSure(exceeding);
    }

    /** Whether "går back" may be said. */
    public boolean maySayItLoses() {
        return isSure(draws - exceeding);
    }

    private boolean isSure(long agreeing) {
        return 100 * agreeing >= (long) SURE * draws;
    }
}
