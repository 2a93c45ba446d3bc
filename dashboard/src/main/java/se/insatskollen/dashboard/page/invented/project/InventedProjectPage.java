package se.insatskollen.dashboard.page.invented.project;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.FlowChart;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.chart.YearColumns;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.warehouse.schema.Code;

/** A project of the invented city: its facts, the way through it, its years and what was booked on it. */
public final class InventedProjectPage implements Page {
    public static final String PATH = InventedCity.PATH + "/projekt/{slug}";

    record View(
            ProjectRow project,
            String answer,
            Optional<TotalRow> total,
            List<StaffingRow> staffing,
            List<GrantRow> grants,
            List<StepRow> steps,
            Optional<Chart> flow,
            List<YearRow> years,
            Optional<Chart> cases,
            Optional<Chart> cost,
            Spending payers,
            Spending kinds) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String slug = ctx.pathParam("slug");
        Map<String, String> project = Map.of("project", slug);
        ProjectRow row = open.find(InventedProjectPage.class, "project.sql", project, ProjectRow.class)
                .orElseThrow(
                        () -> new NotFoundException("Exempelstad har inget projekt på adressen ”%s”.".formatted(slug)));
        return new Shown("page/invented/project/project.jte", view(open, row, project));
    }

    private static View view(Queries open, ProjectRow project, Map<String, String> key) {
        Class<?> page = InventedProjectPage.class;
        Optional<TotalRow> total = open.figures().find(page, "totals.sql", key, TotalRow.class);
        List<StepRow> steps = open.figures().list(page, "flow.sql", key, StepRow.class);
        List<YearRow> years = open.figures().list(page, "years.sql", key, YearRow.class);
        List<SpendingRow> spending = open.figures().list(page, "spending.sql", key, SpendingRow.class);
        return new View(
                project,
                total.map(row -> row.answer(project.projectName()))
                        .orElse("%s har inga ärenden och ingen bokföring.".formatted(project.projectName())),
                total,
                open.list(page, "staffing.sql", key, StaffingRow.class),
                open.list(page, "grants.sql", key, GrantRow.class),
                steps,
                flow(project, steps),
                years,
                cases(project, years),
                cost(project, years),
                new Spending("betalare", "Vem betalade?", "Betalare", amounts(spending, SpendingRow::payerKey)),
                new Spending(
                        "slag",
                        "Vad gick pengarna till?",
                        "Slag av kostnad",
                        amounts(spending, SpendingRow::costKind)));
    }

    // The rows of the other division have nothing of this one.
    private static List<Spending.Amount> amounts(
            List<SpendingRow> spending, Function<SpendingRow, Optional<? extends Code>> divided) {
        return spending.stream()
                .flatMap(row -> divided.apply(row).map(row::amount).stream())
                .toList();
    }

    private static Optional<Chart> flow(ProjectRow project, List<StepRow> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<FlowChart.Step> drawn = steps.stream().map(StepRow::step).toList();
        List<String> phrases = drawn.stream().map(FlowChart.Step::phrase).toList();
        return Optional.of(FlowChart.invented(
                "Påhittade siffror. Vägen genom %s. %s.".formatted(project.projectName(), String.join(". ", phrases)),
                drawn));
    }

    private static Optional<Chart> cases(ProjectRow project, List<YearRow> years) {
        return columns(
                "Ärenden i %s år för år".formatted(project.projectName()),
                Span.COUNTS,
                years.stream().map(YearRow::caseColumn).toList());
    }

    private static Optional<Chart> cost(ProjectRow project, List<YearRow> years) {
        return columns(
                "Bokfört på %s år för år".formatted(project.projectName()),
                Span.FREE,
                years.stream().map(YearRow::costColumn).toList());
    }

    private static Optional<Chart> columns(String title, Span span, List<YearColumns.Column> columns) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<String> phrases = columns.stream().map(YearColumns.Column::phrase).toList();
        return Optional.of(YearColumns.invented(
                "Påhittade siffror. %s. %s.".formatted(title, String.join(". ", phrases)), span, columns));
    }
}
