package se.insatskollen.warehouse.indicators;

import se.insatskollen.warehouse.codes.IndicatorKind;

/** How a cell's figure is worked out of its units, and with it the interval; methods in {@code statistics}. */
public enum Statistic {
    /** Units with value 1 of all units; Wilson on the effective size. Value in per cent. */
    PROPORTION(
            "Andelen ja, med Wilsons intervall på det antal som familjerna motsvarar.",
            "Wilson 1927; effective size after Kish, Survey Sampling, 1965, and Korn and Graubard 1998"),
    /** Different units per 1 000 children of the population; Byar, exact below ten. */
    RATE(
            "Antal olika barn per 1 000 barn, med Byars intervall (exakt Poisson under tio).",
            "Breslow and Day, Statistical Methods in Cancer Research II, 1987, section 2.3; below ten Garwood 1936"),
    /** Girls' rate divided by boys'; on the logarithmic scale. */
    RATIO_OF_RATES(
            "Flickors andel per 1 000 delad med pojkars, med intervall på logaritmisk skala.",
            "Rothman, Greenland and Lash, Modern Epidemiology, 2008, chapter 14"),
    /** Mean of the values; t interval on variance between families. */
    MEAN(
            "Medelvärdet, med t-intervall där varje familj räknas som en.",
            "Cochran, Sampling Techniques, 1977, section 9A; t quantiles after Student 1908"),
    /** Middle value; order-statistic interval. */
    MEDIAN(
            "Det mittersta värdet, med intervall från ordningen mellan värdena.",
            "David and Nagaraja, Order Statistics, 2003, section 7.1"),
    /** Sum of values divided by sum of weights; t interval on linearised variance between clusters. */
    RATIO_OF_SUMS(
            "Summan delad med summan, med t-intervall på linjäriserad varians.",
            "Cochran, Sampling Techniques, 1977, sections 6.3 and 9A");

    private final String description;
    private final String source;

    Statistic(String description, String source) {
        this.description = description;
        this.source = source;
    }

    /** How it is worked out, in one Swedish sentence. */
    public String description() {
        return description;
    }

    /** The textbook or paper that it follows. */
    public String source() {
        return source;
    }

    /** The kind that fits the statistic where nothing else is said. */
    IndicatorKind kind() {
        return switch (this) {
            case PROPORTION -> IndicatorKind.PROPORTION;
            case RATE -> IndicatorKind.RATE;
            case RATIO_OF_RATES, RATIO_OF_SUMS -> IndicatorKind.RATIO;
            case MEAN -> IndicatorKind.MEAN;
            case MEDIAN -> IndicatorKind.MEDIAN;
        };
    }
}
