package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.DotChart;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.chart.SharesChart;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** Whether the children of a project were better after it than before, without a word on what the project did to it. */
record ChangeFigures(String project) {
    private static final String HOW = "/metod#osakerhet";

    /** The mean change in each time; none where the project has no scores. */
    Optional<Figure> change(List<ChangeRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = Table.of(
                "fore-efter",
                "%sförändring från före till efter i %s, standardavvikelser"
                        .formatted(ProjectFigures.INVENTED, project),
                "Tid",
                rows,
                row -> Table.Start.of(row.time()),
                List.of(
                        new Column<>(Head.number("Förändring, plus är bättre"), ChangeRow::changeCell),
                        new Column<>(Head.interval("Osäkerhet (95 procent)"), ChangeRow::intervalCell),
                        new Column<>(Head.number("Familjer"), ChangeRow::familiesCell)));
        return Optional.of(new Figure(
                table.id(),
                "Hur mådde barnen före och efter?",
                "Genomsnittlig förändring på frågeformulär, i standardavvikelser. Till höger om strecket är bättre.",
                Optional.of(ChangeSummary.of(rows).sentences()),
                Optional.of(chart(rows)),
                table,
                project + ", barn som har mätts både före och efter",
                HOW));
    }

    private Chart chart(List<ChangeRow> rows) {
        return DotChart.of(
                Origin.INVENTED,
                ProjectFigures.summary(
                        "Förändring från före till efter i %s, i standardavvikelser".formatted(project),
                        rows,
                        row -> "%s: %s".formatted(row.time(), row.phrase())),
                Span.FREE,
                rows.stream().map(ChangeRow::dot).toList(),
                Optional.of(new DotChart.Line(BigDecimal.ZERO, "ingen förändring")));
    }

    /** How many got better and how many worse; none where no share is told of the project. */
    Optional<Figure> outcomes(List<OutcomeRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = Table.of(
                "battre-samre",
                "%ssäkert bättre och säkert sämre i %s, av 100 par av mätningar"
                        .formatted(ProjectFigures.INVENTED, project),
                "Tid",
                rows,
                row -> Table.Start.of(row.time()),
                List.of(
                        new Column<>(Head.number("Säkert bättre"), OutcomeRow::betterCell),
                        new Column<>(Head.number("Övriga"), OutcomeRow::restCell),
                        new Column<>(Head.number("Säkert sämre"), OutcomeRow::worseCell),
                        new Column<>(Head.number("Familjer"), OutcomeRow::familiesCell)));
        return Optional.of(new Figure(
                table.id(),
                "Hur många blev bättre, och hur många sämre?",
                "Av 100 par av mätningar: %s. Säkert betyder mer än formulärets mätfel.".formatted(colours(rows)),
                Optional.empty(),
                Optional.of(SharesChart.of(
                        Origin.INVENTED,
                        ProjectFigures.summary("Av 100 par av mätningar i " + project, rows, OutcomeRow::phrase),
                        rows.stream().map(OutcomeRow::bar).toList())),
                table,
                project + ", barn som har mätts både före och efter",
                HOW));
    }

    private static String colours(List<OutcomeRow> rows) {
        boolean hasWorse = rows.stream().anyMatch(row -> row.worsePercent().isPresent());
        return hasWorse
                ? "blått är säkert bättre, orange säkert sämre, grått de övriga"
                : "blått är säkert bättre, grått de övriga. Hur många av dem som blev säkert sämre visas inte";
    }
}
