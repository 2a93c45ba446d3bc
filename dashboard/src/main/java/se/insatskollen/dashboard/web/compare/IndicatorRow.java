package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.codes.Verdict;
import se.insatskollen.warehouse.indicators.Fairness;

/** An indicator, with what it says of being held against other areas and against its own past. */
public record IndicatorRow(
        String indicatorId,
        String slug,
        String indicatorTitle,
        String definition,
        String unit,
        Optional<String> saidPattern,
        Optional<String> saidMore,
        Optional<String> saidLess,
        int decimalCount,
        Optional<Integer> priceYear,
        Optional<String> nominalOfIndicatorId,
        IndicatorKind indicatorKind,
        Direction direction,
        Optional<String> denominator,
        Optional<String> unitOfAnalysis,
        Optional<String> indexDate,
        Optional<Integer> windowMonths,
        String source,
        Verdict areasVerdict,
        Optional<String> areasReason,
        Verdict pastVerdict,
        Optional<String> pastReason) {
    private static final Set<String> COUNTED = Set.of("personer", "antal", "barn");

    /** The unit, its thousands held together: "per 1 000 barn". */
    @Override
    public String unit() {
        return unit.replaceAll("(\\d) (\\d)", "$1\u00a0$2");
    }

    /** Whether the comparison may be made, and what must be said about it. */
    public Fairness against(ComparisonKind comparison) {
        return switch (comparison) {
            case AREAS -> new Fairness(areasVerdict, areasReason);
            case OWN_PAST -> new Fairness(pastVerdict, pastReason);
            case LIKE_PROJECTS, UNLIKE_PROJECTS, PROJECT_AND_ALL ->
                throw new IllegalArgumentException("Areas are not compared as " + comparison);
        };
    }

    public boolean isRefused(ComparisonKind comparison) {
        return against(comparison).verdict() == Verdict.REFUSED;
    }

    /** Whether it is another measure's amounts in the kronor of each year. */
    public boolean isNominal() {
        return nominalOfIndicatorId.isPresent();
    }

    public boolean isPublished() {
        return indicatorKind == IndicatorKind.PUBLISHED;
    }

    /** Whether it counts what a large area has more of, so that areas beside each other tell of their size. */
    public boolean isCountOfArea() {
        return indicatorKind == IndicatorKind.COUNT || (isPublished() && COUNTED.contains(unit));
    }

    /** Whether chance gives limits for an area of its size. */
    boolean hasFunnel() {
        return indicatorKind == IndicatorKind.PROPORTION || indicatorKind == IndicatorKind.RATE;
    }

    /** The value for a column whose head says the unit: "62", "1 234". */
    public String shown(BigDecimal value) {
        return SwedishFormat.decimals(value, decimalCount);
    }

    /** The value in running text: "62 procent", "14,2 per 1 000 barn", "kvoten 0,82". */
    public String said(BigDecimal value) {
        return unit.startsWith("kvot") ? "kvoten " + shown(value) : shown(value) + " " + unit();
    }

    /** "62 av 100 utredningar blev klara inom fyra månader"; title and value where it has no words of its own. */
    public String saidAloud(BigDecimal value) {
        return saidPattern.map(pattern -> pattern.replace("%s", shown(value))).orElseGet(() -> "%s %s"
                .formatted(SwedishFormat.inside(indicatorTitle), said(value)));
    }

    /** What it is when the value is higher than the others'. */
    public String more() {
        return saidMore.orElse("högre");
    }

    /** What it is when the value is lower. */
    public String less() {
        return saidLess.orElse("lägre");
    }

    /** "från 55 till 69 procent". */
    String saidBetween(BigDecimal lower, BigDecimal upper) {
        return "från %s till %s".formatted(shown(lower), unit.startsWith("kvot") ? shown(upper) : said(upper));
    }
}
