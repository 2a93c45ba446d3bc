package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.SharesChart.Bar;
import se.insatskollen.dashboard.web.chart.SharesChart.Part;
import se.insatskollen.dashboard.web.chart.SharesChart.Share;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.CellState;

/**
 * Of a hundred pairs of scores in a time, how many changed beyond the error of measurement.
 *
 * @param betterPercent empty where it is not shown
 * @param worsePercent empty where it is not shown
 * @param restPercent those that are neither of what is shown; empty where nothing is
 * @param n families behind them
 */
record OutcomeRow(
        String period,
        Optional<BigDecimal> betterPercent,
        Optional<BigDecimal> restPercent,
        Optional<BigDecimal> worsePercent,
        CellState betterState,
        CellState worseState,
        Optional<Integer> n) {

    String time() {
        return period.replace('-', '–');
    }

    boolean isShown() {
        return restPercent.isPresent();
    }

    Bar bar() {
        return new Bar(isShown() ? "%s\n%s".formatted(time(), words()) : time(), shares(), betterState, phrase());
    }

    /** "2021: 40 bättre, 55 lika, 5 sämre". */
    String phrase() {
        return "%s: %s".formatted(time(), isShown() ? words() : betterState.label());
    }

    /** What the rest is depends on what else is shown. */
    String restName() {
        if (betterPercent.isPresent() && worsePercent.isPresent()) {
            return "lika";
        }
        return betterPercent.isPresent() ? "lika eller sämre" : "lika eller bättre";
    }

    Cell betterCell() {
        return cell(betterPercent, betterState);
    }

    Cell restCell() {
        return restPercent
                .map(percent ->
                        Cell.number(shown(percent), percent).marked(restName().equals("lika") ? "" : restName()))
                .orElseGet(Cell::nothing);
    }

    Cell worseCell() {
        return cell(worsePercent, worseState);
    }

    Cell familiesCell() {
        return n.map(count -> Cell.number(SwedishFormat.number(count), count)).orElseGet(Cell::nothing);
    }

    private String words() {
        return String.join(
                ", ",
                Stream.of(
                                betterPercent.map(percent -> shown(percent) + " bättre"),
                                restPercent.map(percent -> "%s %s".formatted(shown(percent), restName())),
                                worsePercent.map(percent -> shown(percent) + " sämre"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Share> shares() {
        return Stream.of(
                        betterPercent.map(percent -> new Share(Part.BETTER, percent)),
                        restPercent.map(percent -> new Share(Part.SAME, percent)),
                        worsePercent.map(percent -> new Share(Part.WORSE, percent)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Cell cell(Optional<BigDecimal> percent, CellState state) {
        return Cell.number(percent.map(OutcomeRow::shown).orElse(state.label()), percent);
    }

    private static String shown(BigDecimal percent) {
        return SwedishFormat.decimals(percent, 0);
    }
}
