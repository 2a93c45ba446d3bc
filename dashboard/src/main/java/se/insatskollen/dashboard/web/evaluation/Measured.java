package se.insatskollen.dashboard.web.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;

/** Whether the children of a project were better after it than before, as far as they were measured; never why. */
public record Measured(List<MeasuredRow> change, List<MeasuredRow> improved) {
    private static final int DECIMALS = 2;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static Measured about(Queries open, String project) {
        List<MeasuredRow> rows = open.figures().about(project, Measured.class, "measured.sql", MeasuredRow.class);
        return new Measured(
                rows.stream().filter(MeasuredRow::isChange).toList(),
                rows.stream().filter(row -> !row.isChange()).toList());
    }

    /** Whether there are scores from before and after at all, shown or hidden. */
    boolean isThere() {
        return !change.isEmpty();
    }

    /** What an evaluation's card says of it. */
    public String sentence() {
        if (!isThere()) {
            return "går inte att räkna ut, vi har inga mätningar före och efter";
        }
        return shown(change).isEmpty()
                ? SwedishFormat.HIDDEN
                : "%s standardavvikelser i snitt, plus är bättre. Vi har räknat på mätningarna före och efter insatsen (grad %s). Det är inte en del av utvärderingen."
                        .formatted(changeCell().text(), Grade.BEFORE_AFTER.step());
    }

    /** The least and the greatest change of a time: "0,25–0,49". */
    Cell changeCell() {
        return span(change, DECIMALS);
    }

    Cell improvedCell() {
        return span(improved, 0);
    }

    /** "2015–2021", of the times that are shown; a time may be several years itself. */
    String times() {
        List<String> years = shown(change).stream()
                .flatMap(row -> YEAR.matcher(row.period()).results())
                .map(MatchResult::group)
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        String first = years.get(0);
        String last = years.get(years.size() - 1);
        return first.equals(last) ? first : "%s–%s".formatted(first, last);
    }

    /** "2 av 7": in how many times chance alone may be behind it. */
    String doubtful() {
        List<MeasuredRow> shown = shown(change);
        long doubtful = shown.stream().filter(MeasuredRow::holdsNought).count();
        return shown.isEmpty()
                ? ""
                : "%s av %s".formatted(SwedishFormat.number(doubtful), SwedishFormat.number(shown.size()));
    }

    private static Cell span(List<MeasuredRow> rows, int decimals) {
        List<BigDecimal> values =
                shown(rows).stream().flatMap(row -> row.value().stream()).toList();
        if (values.isEmpty()) {
            return rows.isEmpty() ? Cell.nothing() : Cell.words(SwedishFormat.HIDDEN);
        }
        BigDecimal least = Collections.min(values);
        BigDecimal most = Collections.max(values);
        String from = SwedishFormat.decimals(least, decimals);
        String to = SwedishFormat.decimals(most, decimals);
        String text = from.equals(to) ? from : "%s till %s".formatted(from, to);
        return Cell.numbers(text, List.of(Optional.of(least), Optional.of(most)));
    }

    private static List<MeasuredRow> shown(List<MeasuredRow> rows) {
        return rows.stream().filter(MeasuredRow::isShown).toList();
    }
}
