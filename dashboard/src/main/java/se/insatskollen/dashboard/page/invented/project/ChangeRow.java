package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.dashboard.web.chart.DotChart.Dot;
import se.insatskollen.dashboard.web.chart.Measured;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.CountUnit;

/**
 * How much the children's scores changed from before to after in a time, in standard deviations; plus is better.
 *
 * @param n families behind it
 */
record ChangeRow(
        String period,
        Optional<BigDecimal> value,
        Optional<Integer> n,
        Optional<BigDecimal> lower95,
        Optional<BigDecimal> upper95,
        CellState state) {
    private static final int DECIMALS = 2;

    /** "2021", "2019–2021". */
    String time() {
        return period.replace('-', '–');
    }

    boolean isShown() {
        return value.isPresent();
    }

    /** "I snitt 1,04 standardavvikelser bättre efter insatsen än före 2021". */
    String sentence() {
        BigDecimal change = rounded();
        String size =
                switch (change.signum()) {
                    case 0 -> "%s mådde barnen i snitt lika bra efter insatsen som före".formatted(time());
                    default ->
                        "%s mådde barnen i snitt %s standardavvikelser %s efter insatsen än före"
                                .formatted(time(), shown(change.abs()), change.signum() > 0 ? "bättre" : "sämre");
                };
        return "%s%s.%s".formatted(size, interval().isEmpty() ? "" : " (osäkerhet %s)".formatted(interval()), doubt());
    }

    /** Where the interval holds nought, chance alone may be behind the change. */
    private String doubt() {
        return holdsNought() ? " Spannet rymmer noll: det kan vara slumpen." : "";
    }

    boolean holdsNought() {
        return lower95.isPresent()
                && upper95.isPresent()
                && lower95.get().signum() <= 0
                && upper95.get().signum() >= 0;
    }

    /** The change as it is shown, so that what is said of it agrees with what is seen. */
    BigDecimal rounded() {
        return value.orElseThrow().setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    Dot dot() {
        String shown = value.map(ChangeRow::shown).orElse(state.label());
        return new Dot(
                time(), measured(), state, shown, "%s: %s".formatted(time(), phrase()), Standing.PLAIN, Standing.OWN);
    }

    /** "1,04, osäkerhet 0,61 till 1,47, 21 familjer". */
    String phrase() {
        String shown = value.map(ChangeRow::shown).orElse(state.label());
        return Stream.of(
                        shown,
                        interval().isEmpty() ? "" : "osäkerhet " + interval(),
                        n.map(count -> Units.counted(count, CountUnit.FAMILY)).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    Cell changeCell() {
        return Cell.number(value.map(ChangeRow::shown).orElse(state.label()), value);
    }

    Cell intervalCell() {
        return interval().isEmpty() ? Cell.nothing() : Cell.numbers(interval(), List.of(lower95, upper95));
    }

    Cell familiesCell() {
        return n.map(count -> Cell.number(SwedishFormat.number(count), count)).orElseGet(Cell::nothing);
    }

    private Optional<Measured> measured() {
        return value.map(change -> new Measured(change, lower95.orElse(change), upper95.orElse(change), shown(change)));
    }

    private String interval() {
        return value.isEmpty() || lower95.isEmpty() || upper95.isEmpty()
                ? ""
                : "%s till %s".formatted(shown(lower95.get()), shown(upper95.get()));
    }

    static String shown(BigDecimal change) {
        return SwedishFormat.decimals(change, DECIMALS);
    }
}
