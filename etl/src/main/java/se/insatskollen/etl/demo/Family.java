package se.insatskollen.etl.demo;

/**
 * A family, alone in its own stream of chance.
 *
 * @param riskFactor how much likelier its children are to be placed than those of other families, all else equal
 * @param households 1, or 2 when the parents live apart
 */
record Family(long number, Home home, double riskFactor, int households) {
    private static final int WIDTH = 8;

    String id() {
        return idOf(number);
    }

    String householdId(int household) {
        return "H" + Numbering.padded(number, WIDTH) + '-' + household;
    }

    static String idOf(long number) {
        return "F" + Numbering.padded(number, WIDTH);
    }
}
