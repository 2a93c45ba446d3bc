package se.insatskollen.warehouse.indicators;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.codes.PublishedShape;

/**
 * What a figure about cases means, and how it may be used. Its units come from {@code /sql/indicator/<id>.sql}.
 *
 * @param id stable name, English, also that of its SQL file
 * @param words what a reader sees, in Swedish
 * @param statistic how its figure is worked out of its units
 * @param counted which families it counts: it is masked together with what counts the same
 * @param kind what kind of figure it is
 * @param direction which way is better; cost alone is neutral
 * @param cluster what makes units alike, so that the interval must not count them one by one
 * @param windowMonths months after the index date that must have passed before a unit counts
 * @param fairness what it may be compared with
 * @param isCertaintyHarmful whether 0 or 100 per cent tells something that can harm those in the group
 * @param decimals how many to show
 * @param shapes the tables it is published in
 * @param parties whom it tells of besides families; empty where of nobody
 * @param nominalOf the id of the indicator in kronor of one year whose amounts it tells in the kronor of each year; empty
 *     where it is a measure of its own
 */
public record Indicator(
        String id,
        Words words,
        Statistic statistic,
        Counted counted,
        IndicatorKind kind,
        Direction direction,
        Cluster cluster,
        OptionalInt windowMonths,
        FairnessClass fairness,
        boolean isCertaintyHarmful,
        int decimals,
        Set<PublishedShape> shapes,
        Optional<Parties> parties,
        Optional<String> nominalOf) {

    /**
     * What a reader sees of an indicator, in plain Swedish.
     *
     * @param slug how an address says it
     * @param definition one sentence
     * @param said how its figure is said aloud
     * @param unitOfAnalysis what one unit is, as an indefinite noun
     * @param indexDate the day that places a unit in a period
     */
    public record Words(
            String slug,
            String title,
            String definition,
            String unit,
            Said said,
            String numerator,
            String denominator,
            String unitOfAnalysis,
            String indexDate) {}

    /**
     * How a figure is said aloud, in plain Swedish.
     *
     * @param pattern a main clause with the value at its {@code %s}
     * @param more what it is when the value is higher than the others'
     * @param less what it is when the value is lower
     */
    public record Said(String pattern, String more, String less) {
        public Said {
            if (!pattern.matches("[^%]*%s[^%]*")) {
                throw new IllegalArgumentException(
                        "\"%s\" is no clause that says a figure. Give it one %%s, where the value is"
                                .formatted(pattern));
            }
            if (more.isBlank() || less.isBlank()) {
                throw new IllegalArgumentException(
                        "\"%s\" needs a word for a higher value and one for a lower".formatted(pattern));
            }
        }
    }

    private static final double HUNDRED = 100;

    public Indicator {
        shapes = Set.copyOf(shapes);
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Indicator id \"%s\" is not snake case".formatted(id));
        }
        if (kind == IndicatorKind.PUBLISHED) {
            throw new IllegalArgumentException("%s: published indicators are rows of data, not entries".formatted(id));
        }
        if (kind == IndicatorKind.MONEY && direction != Direction.NEUTRAL) {
            throw new IllegalArgumentException("%s: cost alone is neither good nor bad".formatted(id));
        }
        if (kind != IndicatorKind.MONEY && nominalOf.isPresent()) {
            throw new IllegalArgumentException("%s: only kronor have prices of a year".formatted(id));
        }
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("%s is published nowhere".formatted(id));
        }
        if (parties.filter(whose -> whose.view().isEmpty()).isPresent() && cluster != Cluster.WORKER) {
            throw new IllegalArgumentException(
                    "%s: a unit's own worker is counted where units are clustered by worker; name a view"
                            .formatted(id));
        }
    }

    /** What units of analysis come in. */
    public enum Cluster {
        FAMILY,
        /** A worker's hours are alike, whoever they are spent on. */
        WORKER
    }

    /** Whether it is a share of something, told in per cent. */
    public boolean isShare() {
        return words.unit().equals(Entry.PER_CENT);
    }

    /** What a computed figure is multiplied by: a share in per cent is told times a hundred. */
    public double scale() {
        return isShare() ? HUNDRED : 1;
    }

    /** Whether it tells how somebody works, so that few workers are few. */
    public boolean isAboutWork() {
        return isAbout(Parties.Kind.WORKERS);
    }

    /** Whether it tells what care was bought for, so that few providers are few. */
    public boolean isAboutPurchasedCare() {
        return isAbout(Parties.Kind.PROVIDERS);
    }

    private boolean isAbout(Parties.Kind kind) {
        return parties.filter(whose -> whose.kind() == kind).isPresent();
    }

    /** Where its SQL lies on the class path. */
    public String sqlFile() {
        return "sql/indicator/%s.sql".formatted(id);
    }

    /** Whether it may be held against that, and what is said about it. */
    public Fairness against(ComparisonKind comparison) {
        return fairness.against(comparison);
    }
}
