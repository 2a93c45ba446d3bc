package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.register.AnnualIndex;

/**
 * In whose kronor amounts are told. The real figures lie in the prices of one year; another base year moves all of them by
 * the quotient of two published annual indices, which changes no comparison. The nominal ones are figures of their own.
 *
 * @param base what is told; empty where the indicator is not in kronor
 * @param factor what every amount is multiplied by
 */
public record Prices(Optional<Base> base, double factor, List<Choice<Prices.Base>> choices) {
    static final String NAME = "prisar";

    private static final String NOMINAL_ADDRESS = "lopande";
    private static final double AS_STORED = 1;

    /**
     * The kronor of one year, or of each year its own.
     *
     * @param year empty where amounts are nominal
     */
    public record Base(Optional<Integer> year) {
        static final Base NOMINAL = new Base(Optional.empty());

        static Base of(int year) {
            return new Base(Optional.of(year));
        }
    }

    /**
     * What is chosen, and what can be: every year with a published index, and nominal kronor where there are any. Whoever goes
     * on to a measure that is not in kronor takes the choice along; there it says nothing.
     *
     * @param hasNominal whether the measure is told in the kronor of each year too
     */
    static Prices of(Parameters parameters, IndicatorRow measure, boolean hasNominal, List<AnnualIndex.Level> levels) {
        Optional<Base> asked = parameters.choice(
                NAME,
                Stream.concat(levels.stream().map(Prices::choice), Stream.of(nominal()))
                        .toList());
        Optional<Base> own = measure.priceYear().map(Base::of);
        Optional<BigDecimal> ownLevel = measure.priceYear().flatMap(year -> level(levels, year));
        List<Choice<Base>> choices = Stream.concat(
                        ownLevel.stream().flatMap(level -> levels.stream()).map(Prices::choice),
                        hasNominal ? Stream.of(nominal()) : Stream.empty())
                .toList();
        if (choices.isEmpty()) {
            return new Prices(own, AS_STORED, choices);
        }
        Optional<Base> chosen = asked.filter(
                        base -> choices.stream().map(Choice::value).anyMatch(base::equals))
                .or(() -> own);
        double factor = chosen.flatMap(Base::year)
                .flatMap(year -> level(levels, year))
                .map(level -> level.doubleValue() / ownLevel.orElseThrow().doubleValue())
                .orElse(AS_STORED);
        return new Prices(chosen, factor, choices);
    }

    /** The year whose kronor all amounts are in; empty where they are nominal, or no kronor. */
    public Optional<Integer> year() {
        return base.flatMap(Base::year);
    }

    /** Whether amounts are told in the kronor of each year. */
    public boolean isNominal() {
        return base.filter(Base.NOMINAL::equals).isPresent();
    }

    /** " i 2023 års priser", " i löpande priser", to follow a unit; empty where that is no kronor. */
    String suffix() {
        return base.map(its -> its.year().map(" i %d års priser"::formatted).orElse(" i löpande priser"))
                .orElse("");
    }

    private static Choice<Base> choice(AnnualIndex.Level row) {
        return new Choice<>(String.valueOf(row.indexYear()), row.indexYear() + " års priser", Base.of(row.indexYear()));
    }

    private static Choice<Base> nominal() {
        return new Choice<>(NOMINAL_ADDRESS, "Löpande priser (varje års egna kronor)", Base.NOMINAL);
    }

    private static Optional<BigDecimal> level(List<AnnualIndex.Level> levels, int year) {
        return levels.stream()
                .filter(row -> row.indexYear() == year)
                .map(AnnualIndex.Level::indexValue)
                .findFirst();
    }
}
