package se.insatskollen.warehouse.figures;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.codes.TrendMarker;
import se.insatskollen.warehouse.codes.Verdict;
import se.insatskollen.warehouse.statistics.Confidence;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.MoverDifference;
import se.insatskollen.warehouse.statistics.RankInterval;
import se.insatskollen.warehouse.statistics.RankIntervals;
import se.insatskollen.warehouse.statistics.SamplingDistribution;
import se.insatskollen.warehouse.statistics.Trend;
import se.insatskollen.warehouse.statistics.TrendPoint;

/**
 * Holds the areas of an indicator against each other, year by year, as far as its fairness allows: the others without the
 * area itself, ranks, funnel, and against its own past, trend. Only what is shown is compared: the others together would
 * else give away the one that is hidden.
 */
final class Comparison {
    private static final int DRAWS = 1000;

    private final Tallies tallies;
    private final Mask mask;
    private final FigureMaker maker;
    private final Standardisation standardisation;
    private final boolean isRefused;
    private final Map<List<Integer>, AreaYear> areaYears = new HashMap<>();

    private Comparison(Mask mask) {
        this.tallies = mask.member().tallies();
        this.mask = mask;
        this.maker = new FigureMaker(tallies.indicator());
        this.standardisation = new Standardisation(mask);
        this.isRefused = tallies.indicator().against(ComparisonKind.AREAS).verdict() == Verdict.REFUSED;
    }

    /** The rows of {@code open_indicator_comparison} of one indicator. */
    static List<ComparisonRow> rows(Mask mask) {
        Comparison comparison = new Comparison(mask);
        Grid grid = comparison.tallies.grid();
        List<ComparisonRow> rows = new ArrayList<>();
        for (AreaDivision division : AreaDivision.values()) {
            grid.years().forEach(year -> Peers.groups(grid, division, year)
                    .forEach(group -> rows.addAll(comparison.rows(division, year, group))));
        }
        return rows;
    }

    private List<ComparisonRow> rows(AreaDivision division, int year, List<AreaSlot> group) {
        List<AreaYear> told = group.stream()
                .map(area -> areaYear(area, year))
                .filter(AreaYear::hasFigure)
                .toList();
        Map<AreaSlot, FunnelPlace> funnel = isRefused ? Map.of() : Funnel.places(told, tallies.indicator());
        Map<String, RankInterval> ranks = isRefused ? Map.of() : ranks(division, year, told);
        List<ComparisonRow> rows = new ArrayList<>();
        for (AreaYear area : told) {
            List<AreaYear> others =
                    told.stream().filter(other -> !other.equals(area)).toList();
            rows.add(new ComparisonRow(
                    tallies.indicator().id(),
                    area.area().areaKey(),
                    division,
                    Integer.toString(tallies.grid().periods().yearAt(year)),
                    isRefused ? Against.REFUSED : against(area, others, ranks),
                    Optional.ofNullable(funnel.get(area.area())),
                    isRefused ? Optional.empty() : Shrinkage.towards(others, area),
                    standardisation.of(area, told),
                    mask.showsSexes(area.area(), year) ? area.sexGap() : Optional.empty(),
                    trend(area.area(), year)));
        }
        return rows;
    }

    private static Against against(AreaYear area, List<AreaYear> others, Map<String, RankInterval> ranks) {
        Optional<Estimate> together = AreaYear.together(others);
        return new Against(
                Optional.of(others.size()),
                together.map(Estimate::value),
                together.map(pool -> finding(area, others, pool)).orElse(Finding.NOT_COMPARED),
                Optional.ofNullable(ranks.get(area.area().areaKey())));
    }

    // Told only where the area's own interval tells it and, of a mean, also the one that the others' spread would give
    // it:
    // an area that happens to have none of the few dear cases looks surer than it is.
    private static Finding finding(AreaYear area, List<AreaYear> others, Estimate pool) {
        Finding own = area.estimate().map(estimate -> finding(estimate, pool)).orElse(Finding.NOT_COMPARED);
        Finding bySpread = area.withSpreadOf(others)
                .map(estimate -> finding(estimate, pool))
                .orElse(own);
        return own == bySpread || own == Finding.NOT_COMPARED ? own : Finding.NOT_DIFFERENT;
    }

    // The others have chance in them too: held against a point, an area with one event would always be above others
    // with none.
    private static Finding finding(Estimate estimate, Estimate pool) {
        return MoverDifference.between(estimate, pool, Confidence.P998)
                .map(difference -> se.insatskollen.warehouse.statistics.Finding.of(difference, 0))
                .map(Comparison::finding)
                .orElse(Finding.NOT_COMPARED);
    }

    private static Finding finding(se.insatskollen.warehouse.statistics.Finding found) {
        return switch (found) {
            case ABOVE -> Finding.HIGHER;
            case BELOW -> Finding.LOWER;
            case AROUND -> Finding.NOT_DIFFERENT;
        };
    }

    // The seed is of what is ranked, so that the same areas have the same ranks in every run.
    private SortedMap<String, RankInterval> ranks(AreaDivision division, int year, List<AreaYear> areas) {
        Map<String, SamplingDistribution> distributions = areas.stream()
                .filter(area -> area.distribution().isPresent())
                .collect(toMap(area -> area.area().areaKey(), area -> area.distribution()
                        .orElseThrow()));
        long seed = (tallies.indicator().id()
                        + division
                        + year
                        + distributions.keySet().stream().sorted().toList())
                .hashCode();
        return RankIntervals.of(distributions, DRAWS, seed);
    }

    private TrendMarker trend(AreaSlot area, int year) {
        int first = year - Trend.PERIODS + 1;
        if (first < 0) {
            return TrendMarker.TOO_FEW_YEARS;
        }
        List<TrendPoint> points = IntStream.rangeClosed(first, year)
                .mapToObj(past -> areaYear(area, past))
                .flatMap(past -> point(past).stream())
                .toList();
        if (points.size() < Trend.PERIODS) {
            return TrendMarker.TOO_FEW_YEARS;
        }
        return Trend.of(points)
                .map(trend -> switch (trend.direction()) {
                    case INCREASING -> TrendMarker.INCREASING;
                    case DECREASING -> TrendMarker.DECREASING;
                    case NO_CLEAR_CHANGE -> TrendMarker.NO_CLEAR_CHANGE;
                })
                .orElse(TrendMarker.TOO_FEW_YEARS);
    }

    private static Optional<TrendPoint> point(AreaYear past) {
        return past.estimate().flatMap(estimate -> estimate.p95()
                .map(interval -> new TrendPoint(past.year(), estimate.value(), interval)));
    }

    private AreaYear areaYear(AreaSlot area, int year) {
        return areaYears.computeIfAbsent(List.of(area.place(), year), key -> AreaYear.of(mask, maker, area, year));
    }
}
