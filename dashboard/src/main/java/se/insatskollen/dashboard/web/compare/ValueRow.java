package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.dashboard.web.chart.Measured;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.Sex;

/** What one area has in one time, or why it has nothing. */
public record ValueRow(
        String areaKey,
        AreaVintage areaVintage,
        int firstYear,
        int lastYear,
        Sex sex,
        Optional<BigDecimal> value,
        Optional<Integer> n,
        Optional<BigDecimal> lower95,
        Optional<BigDecimal> upper95,
        CellState state) {

    public Time time() {
        return new Time(firstYear, lastYear);
    }

    /** Whether there is a figure that is not shown. */
    public boolean isHidden() {
        return state == CellState.SUPPRESSED;
    }

    /** The figure; empty where the state is why there is none. */
    public Optional<BigDecimal> figure() {
        return switch (state) {
            case VALUE -> value;
            case ZERO -> Optional.of(value.orElse(BigDecimal.ZERO));
            case NO_DATA, TOO_EARLY, SUPPRESSED, NOT_COMPUTABLE -> Optional.empty();
        };
    }

    /** "62", "noll", "för tidigt att mäta". */
    public String shown(IndicatorRow indicator) {
        return state == CellState.VALUE ? value.map(indicator::shown).orElse(CellState.NO_DATA.label()) : state.label();
    }

    /** "55 till 69"; empty without an interval. */
    public String interval(IndicatorRow indicator) {
        return figure().isEmpty() || lower95.isEmpty() || upper95.isEmpty()
                ? ""
                : "%s till %s".formatted(indicator.shown(lower95.get()), indicator.shown(upper95.get()));
    }

    Cell shownCell(IndicatorRow indicator) {
        return Cell.number(shown(indicator), figure());
    }

    Cell intervalCell(IndicatorRow indicator) {
        String interval = interval(indicator);
        return interval.isEmpty() ? Cell.nothing() : Cell.numbers(interval, List.of(lower95, upper95));
    }

    Cell familiesCell() {
        return n.map(count -> Cell.number(SwedishFormat.number(count), count)).orElseGet(Cell::nothing);
    }

    /** "412 familjer"; empty where nobody is counted. */
    public String families() {
        return n.map(count -> Units.counted(count, CountUnit.FAMILY)).orElse("");
    }

    /** What a chart draws; a value without an interval has none to draw. */
    Optional<Measured> measured(IndicatorRow indicator) {
        return figure().map(
                        drawn -> new Measured(drawn, lower95.orElse(drawn), upper95.orElse(drawn), shown(indicator)));
    }
}
