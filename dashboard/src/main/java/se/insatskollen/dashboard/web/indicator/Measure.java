package se.insatskollen.dashboard.web.indicator;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.docs.IndicatorSql;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.indicators.Statistic;

/** One of our own indicators as a reader is told of it, in the words of its entry. */
public record Measure(Indicator indicator) {
    /** Our own indicators in the order readers meet them. */
    public static List<Measure> all() {
        return Indicators.ALL.stream().map(Measure::new).toList();
    }

    /** The one that an address names, by its Swedish or by its stable name. */
    public static Optional<Measure> named(String name) {
        return all().stream()
                .filter(measure -> measure.slug().equals(name) || measure.id().equals(name))
                .findFirst();
    }

    public String id() {
        return indicator.id();
    }

    public String slug() {
        return indicator.words().slug();
    }

    public String title() {
        return indicator.words().title();
    }

    public String definition() {
        return held(indicator.words().definition());
    }

    public String unit() {
        return held(indicator.words().unit());
    }

    /** What one unit is: "ett avslutat ärende". */
    public String unitOfAnalysis() {
        return indicator.words().unitOfAnalysis();
    }

    /** "anmälningar som bedömts inom 14 dagar ÷ anmälningar × 100 = procent". */
    String formula() {
        Indicator.Words words = indicator.words();
        return held(
                words.denominator().isEmpty()
                        ? "det mittersta antalet " + words.numerator()
                        : "%s ÷ %s%s = %s".formatted(words.numerator(), words.denominator(), times(), words.unit()));
    }

    private String times() {
        if (indicator.isShare()) {
            return " × 100";
        }
        return indicator.statistic() == Statistic.RATE ? " × 1 000" : "";
    }

    /** How it is worked out, in one sentence. */
    String method() {
        return indicator.statistic().description();
    }

    /** The textbook or paper behind the method, in English. */
    String methodSource() {
        return indicator.statistic().source();
    }

    /** The statement that finds its units. */
    String sql() {
        return IndicatorSql.statement(indicator);
    }

    /** How it is told aloud, with a mark where the figure stands. */
    String said() {
        return held(SwedishFormat.sentence(indicator.words().said().pattern().replace("%s", "…")) + ".");
    }

    // A line must not break between a number's thousands.
    private static String held(String text) {
        return text.replaceAll("(\\d) (\\d)", "$1\u00a0$2");
    }
}
