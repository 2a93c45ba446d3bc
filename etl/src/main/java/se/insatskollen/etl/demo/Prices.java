package se.insatskollen.etl.demo;

import java.time.LocalDate;
import se.insatskollen.warehouse.codes.PlacementType;

/** What things cost in the invented city, following the consumer price index. */
final class Prices {
    // KPI, fixed numbers, yearly mean, in hundredths: Statistics Sweden up to 2023, then invented (see price_index).
    private static final int[] INDEX_FROM_2012 = {
        31420, 31406, 31349, 31335, 31643, 32211, 32840, 33426, 33592, 34319, 37191, 40370, 41400, 42000
    };
    private static final int LAST_REAL_YEAR = 2023;

    private Prices() {}

    /** The years whose index is invented. */
    static int[] inventedYears() {
        return new int[] {LAST_REAL_YEAR + 1, Observation.LAST_YEAR};
    }

    /** The index of a year, in hundredths; 2012 stands for what is older. */
    static int index(int year) {
        return INDEX_FROM_2012[Math.max(0, year - Observation.FIRST_YEAR)];
    }

    /** An amount of the last year in the prices of another day's year, in whole kronor. */
    static Ore kronorThen(long kronorNow, LocalDate day) {
        return Ore.kronor(kronorNow * index(day.getYear()) / index(Observation.LAST_YEAR));
    }

    /** The same for an amount in öre, for parts that have to add up. */
    static Ore then(Ore now, LocalDate day) {
        return new Ore(Math.multiplyExact(now.ore(), index(day.getYear())) / index(Observation.LAST_YEAR));
    }

    /** The usual price of a day in the last year, in kronor. */
    static int dayPrice(PlacementType type) {
        return switch (type) {
            case RESIDENTIAL_HOME -> 5_200;
            case FOSTER_HOME -> 1_150;
            case EMERGENCY_HOME -> 2_300;
            case SUPPORTED_HOUSING -> 1_600;
            case STATE_INSTITUTION -> 6_900;
            case NOT_APPLICABLE, NOT_STATED -> throw new IllegalArgumentException(type + " has no price");
        };
    }

    /** What a provider takes for a day of a placement that starts then. */
    static Ore dayPrice(PlacementType type, Provider provider, LocalDate start) {
        return kronorThen((long) dayPrice(type) * provider.pricePercent() / 100, start);
    }

    /** The mean price of a day in the last year over the providers, in kronor. */
    static double meanDayPrice(PlacementType type) {
        Lottery<Provider> providers = Provider.of(type);
        return providers.lots().stream()
                .mapToDouble(lot -> providers.probability(lot.value())
                        * dayPrice(type, lot.value(), Observation.LAST_DAY).ore()
                        / 100)
                .sum();
    }
}
