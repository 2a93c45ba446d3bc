package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.FlowChart;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.chart.YearColumns;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/**
 * The pictures of a project's cases and money, each with the table of the same figures.
 *
 * @param events what happened where it is
 */
record ProjectFigures(String project, Events events) {
    static final String INVENTED = "Påhittade siffror: ";
    private static final String HOW = "/exempelstad#raknat";

    /** A picture with its table; none without figures. */
    Optional<Figure> flow(List<StepRow> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<FlowChart.Step> drawn = steps.stream().map(StepRow::step).toList();
        String id = "vagen";
        Table table = Table.of(
                id,
                INVENTED + "vägen genom " + project,
                "Steg",
                steps,
                step -> Table.Start.of(step.name()),
                List.of(
                        new Column<>(Head.number("Ärenden"), StepRow::countCell),
                        new Column<>(Head.number("Hälften inom, dagar"), StepRow::daysCell)));
        return Optional.of(figure(
                "Från anmälan till avslut, och tillbaka",
                "Antal ärenden som nådde varje steg, alla år tillsammans. Dagarna räknas från att ärendet öppnades;"
                        + " för dem som kom tillbaka från att det avslutades.",
                FlowChart.invented(summary("Vägen genom " + project, drawn, FlowChart.Step::phrase), drawn),
                table));
    }

    Optional<Figure> cases(List<YearRow> years) {
        Table table = Table.of(
                "aren",
                "%särenden och familjer i %s".formatted(INVENTED, project),
                "År",
                years,
                YearRow::start,
                List.of(
                        new Column<>(Head.number("Ärenden"), YearRow::caseCell),
                        new Column<>(Head.number("Familjer"), YearRow::familyCell)));
        return columns("Ärenden i %s år för år".formatted(project), Span.COUNTS, years, YearRow::caseColumn)
                .map(chart -> figure("Ärenden år för år", "Antal ärenden som öppnades under året.", chart, table));
    }

    Optional<Figure> cost(List<YearRow> years) {
        Table table = Table.of(
                "kostnad",
                "%sbokfört på %s, kronor i varje års priser".formatted(INVENTED, project),
                "År",
                years,
                YearRow::start,
                List.of(new Column<>(Head.number("Kronor"), YearRow::costCell)));
        return columns("Bokfört på %s år för år".formatted(project), Span.FREE, years, YearRow::costColumn)
                .map(chart -> figure(
                        "Vad bokfördes på projektet?",
                        "Miljoner kronor i varje års priser. Vi har inte räknat bort inflationen.",
                        chart,
                        table));
    }

    /** What was booked, divided in one way. */
    Optional<Figure> spending(Spending spending) {
        if (spending.isEmpty()) {
            return Optional.empty();
        }
        Table table =
                spending.table("%s%s %s, kronor i varje års priser".formatted(INVENTED, spending.title(), project));
        return Optional.of(figure(
                spending.title(),
                "Bokfört, miljoner kronor i varje års priser. Alla bilder har samma skala. " + spending.caution(),
                spending.chart(events),
                table));
    }

    private Optional<Chart> columns(
            String title, Span span, List<YearRow> years, Function<YearRow, YearColumns.Column> column) {
        List<YearColumns.Column> columns = years.stream().map(column).toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(YearColumns.invented(
                        summary(title, columns, YearColumns.Column::phrase),
                        span,
                        columns,
                        events.on(columns.stream().map(YearColumns.Column::year).toList())));
    }

    private Figure figure(String title, String subtitle, Chart chart, Table table) {
        return new Figure(
                table.id(), title, subtitle.strip(), Optional.empty(), Optional.of(chart), table, project, HOW);
    }

    /** A picture in words. */
    static <T> String summary(String title, List<T> marks, Function<T, String> phrase) {
        return "Påhittade siffror. %s. %s."
                .formatted(title, String.join(". ", marks.stream().map(phrase).toList()));
    }

    /** Kronor as the page rounds them, and to the öre for a file; or that they are hidden. */
    static Cell kronor(Optional<Long> ore) {
        return Cell.number(
                ore.map(SwedishFormat::wholeKronor).orElse(SwedishFormat.HIDDEN),
                ore.map(amount -> BigDecimal.valueOf(amount, 2)));
    }

    /** A count, or that it is hidden. */
    static Cell count(Optional<Long> count) {
        return Cell.number(
                count.map(SwedishFormat::number).orElse(SwedishFormat.HIDDEN), count.map(BigDecimal::valueOf));
    }
}
