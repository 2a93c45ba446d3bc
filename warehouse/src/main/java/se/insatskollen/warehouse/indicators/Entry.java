package se.insatskollen.warehouse.indicators;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.codes.PublishedShape;

/** Writes an entry of {@link Indicators} so that it can be read aloud. */
final class Entry {
    static final String PER_CENT = "procent";

    private static final String NOMINAL = " i löpande priser";

    private final Statistic statistic;
    private final Counted counted;
    private final Set<PublishedShape> shapes = EnumSet.allOf(PublishedShape.class);
    private String id;
    private IndicatorKind kind;
    private Direction direction = Direction.NEUTRAL;
    private FairnessClass fairness = FairnessClass.RECORDING;
    private Indicator.Cluster cluster = Indicator.Cluster.FAMILY;
    private OptionalInt window = OptionalInt.empty();
    private Optional<Parties> parties = Optional.empty();
    private Optional<String> nominalOf = Optional.empty();
    private boolean isCertaintyHarmful;
    private int decimals;
    private String title = "";
    private String slug = "";
    private String definition = "";
    private String unit = "";
    private String saidPattern = "";
    private String saidMore = "";
    private String saidLess = "";
    private String numerator = "";
    private String denominator = "";
    private String unitOfAnalysis = "";
    private String indexDate = "";

    private Entry(String id, Statistic statistic, Counted counted) {
        this.id = id;
        this.statistic = statistic;
        this.counted = counted;
        this.kind = statistic.kind();
    }

    static Entry of(String id, Statistic statistic, Counted families) {
        return new Entry(id, statistic, families);
    }

    Entry titled(String itsTitle, String itsSlug) {
        title = itsTitle;
        slug = itsSlug;
        return this;
    }

    Entry means(String sentence) {
        definition = sentence;
        return this;
    }

    /** What is divided by what, and the unit of the result. */
    Entry divides(String above, String below, String itsUnit) {
        numerator = above;
        denominator = below;
        unit = itsUnit;
        return this;
    }

    /** A clause that says its figure, with the value at its {@code %s}; and what more of it, and less, is called. */
    Entry said(String pattern, String more, String less) {
        saidPattern = pattern;
        saidMore = more;
        saidLess = less;
        return this;
    }

    /** What one unit of analysis is, and the day that places it in a period. */
    Entry counts(String itsUnit, String day) {
        unitOfAnalysis = itsUnit;
        indexDate = day;
        return this;
    }

    Entry compared(FairnessClass itsFairness, Direction itsDirection) {
        fairness = itsFairness;
        direction = itsDirection;
        return this;
    }

    Entry clusteredByWorker() {
        cluster = Indicator.Cluster.WORKER;
        return this;
    }

    /** Tells of the unit's own worker. */
    Entry aboutWork() {
        parties = Optional.of(new Parties(Parties.Kind.WORKERS, Optional.empty()));
        return this;
    }

    /** Tells of several workers a unit. */
    Entry aboutWork(String view) {
        parties = Optional.of(new Parties(Parties.Kind.WORKERS, Optional.of(view)));
        return this;
    }

    Entry aboutPurchasedCare(String view) {
        parties = Optional.of(new Parties(Parties.Kind.PROVIDERS, Optional.of(view)));
        return this;
    }

    Entry window(int months) {
        window = OptionalInt.of(months);
        return this;
    }

    Entry harmfulWhenCertain() {
        isCertaintyHarmful = true;
        return this;
    }

    Entry decimals(int shown) {
        decimals = shown;
        return this;
    }

    Entry inKronor() {
        kind = IndicatorKind.MONEY;
        return this;
    }

    Entry without(PublishedShape shape) {
        shapes.remove(shape);
        return this;
    }

    /** The same amounts in the kronor of each year they were paid in: told beside, no measure of its own. */
    Indicator nominal() {
        nominalOf = Optional.of(id);
        id += "_nominal";
        title += NOMINAL;
        slug += "-i-lopande-priser";
        saidPattern += NOMINAL;
        fairness = FairnessClass.NOMINAL_COST;
        return indicator();
    }

    Indicator indicator() {
        Indicator.Said said = new Indicator.Said(saidPattern, saidMore, saidLess);
        Indicator.Words words = new Indicator.Words(
                slug, title, definition + prices(), unit, said, numerator, denominator, unitOfAnalysis, indexDate);
        return new Indicator(
                id,
                words,
                statistic,
                counted,
                kind,
                direction,
                cluster,
                window,
                fairness,
                isCertaintyHarmful,
                decimals,
                shapes,
                parties,
                nominalOf);
    }

    private String prices() {
        if (kind != IndicatorKind.MONEY) {
            return "";
        }
        return nominalOf.isPresent()
                ? " Kronorna är de som betalades, i varje års egna priser."
                : " Kronorna är i ett och samma års priser, oavsett när de betalades.";
    }
}
