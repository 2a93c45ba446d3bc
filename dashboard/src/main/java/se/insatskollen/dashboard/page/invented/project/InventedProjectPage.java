package se.insatskollen.dashboard.page.invented.project;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.invented.ScaleRow;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.similar.SimilarRow;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.timeline.Timeline;
import se.insatskollen.warehouse.schema.Code;

/** A project of the invented city: its facts, the way through it, its years and what was booked on it. */
public final class InventedProjectPage implements Page {
    public static final String PATH = InventedCity.PATH + "/projekt/{slug}";

    /**
     * Everything the page shows.
     *
     * @param total all years together; empty where there are no figures
     * @param similar may have no lines
     * @param tables all of them, for those who take them home
     */
    record View(
            ProjectRow project,
            String answer,
            Optional<TotalRow> total,
            List<StaffingRow> staffing,
            List<GrantRow> grants,
            Timeline timeline,
            Figures figures,
            Table similar,
            List<Table> tables) {}

    /** The pictures that there are; the sentences tell what the figures of change are measured against. */
    record Figures(
            Optional<Figure> flow,
            List<String> flowNote,
            Optional<Figure> cases,
            Optional<Figure> change,
            List<String> changeScales,
            Optional<Figure> outcomes,
            List<String> outcomeScales,
            Optional<Figure> cost,
            Optional<Figure> payers,
            Optional<Figure> kinds) {
        /** Whether children were measured with something that tells a sure change: then what is missing is hidden. */
        boolean hasMeasurements() {
            return change.isPresent() && !outcomeScales.isEmpty();
        }

        Stream<Table> tables() {
            return Stream.of(flow, cases, change, outcomes, cost, payers, kinds)
                    .flatMap(Optional::stream)
                    .map(Figure::table);
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String slug = ctx.pathParam("slug");
        Facts facts = new Facts(open, slug);
        ProjectRegister register = new ProjectRegister(open, slug);
        ProjectRow project = register.project(ProjectRow.class)
                .orElseThrow(
                        () -> new NotFoundException("Exempelstad har inget projekt på adressen ”%s”.".formatted(slug)));
        View view = view(open, project, facts, register);
        return new Shown("page/invented/project/project.jte", view, view.tables());
    }

    private static View view(Queries open, ProjectRow project, Facts facts, ProjectRegister register) {
        String name = project.projectName();
        Optional<TotalRow> total =
                facts.figures("totals.sql", TotalRow.class).stream().findFirst();
        List<StaffingRow> staffing = register.staffing(StaffingRow.class);
        List<GrantRow> grants = register.grants(GrantRow.class);
        Timeline timeline = ProjectTimeline.of(
                project, grants, facts.register("documents.sql", DocumentRow.class), Events.all(open));
        Figures figures = figures(open, project, facts);
        Table similar = SimilarRow.table(
                "%sprojekt som liknar %s, i bokstavsordning".formatted(ProjectFigures.INVENTED, name),
                InventedCity.PATH + "/projekt",
                facts.register("similar.sql", SimilarRow.class));
        return new View(
                project,
                total.map(row -> row.answer(name)).orElse("%s har inga ärenden och ingen bokföring.".formatted(name)),
                total,
                staffing,
                grants,
                timeline,
                figures,
                similar,
                Stream.of(
                                Stream.of(timeline.table()),
                                figures.tables(),
                                new TakeHome(name).tables(staffing, grants),
                                Stream.of(similar)
                                        .filter(table -> !table.lines().isEmpty()))
                        .flatMap(Function.identity())
                        .map(table -> table.from(InventedCity.SOURCE))
                        .toList());
    }

    // What no known area is named for is told of with what holds everywhere.
    private static Events events(Queries open, ProjectRow project) {
        Events events = InventedCity.events(open);
        return PlaceRow.all(open).stream()
                .filter(place -> place.areaKey().equals(project.areaKey()))
                .findFirst()
                .map(events::in)
                .orElseGet(events::everywhere);
    }

    private static Figures figures(Queries open, ProjectRow project, Facts facts) {
        String name = project.projectName();
        List<StepRow> steps = facts.figures("flow.sql", StepRow.class);
        List<ChangeRow> change = facts.chosen("change.sql", ChangeRow.class);
        ProjectFigures made = new ProjectFigures(name, events(open, project));
        ChangeFigures changes = new ChangeFigures(name);
        List<YearRow> years = facts.figures("years.sql", YearRow.class);
        List<SpendingRow> spending = facts.chosen("spending.sql", SpendingRow.class);
        return new Figures(
                made.flow(steps),
                new FlowNote(project, steps, open.release().dataDate()).sentences(),
                made.cases(YearRow.withCases(years, project.period())),
                changes.change(change),
                ScaleRow.sentences(open, "standardised_change"),
                changes.outcomes(facts.chosen("outcomes.sql", OutcomeRow.class)),
                ScaleRow.sentences(open, "reliable_improvement"),
                made.cost(years),
                made.spending(new Spending(
                        "betalare", "Vem betalade?", "Betalare", amounts(spending, SpendingRow::payerKey))),
                made.spending(new Spending(
                        "slag",
                        "Vad gick pengarna till?",
                        "Slag av kostnad",
                        amounts(spending, SpendingRow::costKind))));
    }

    // The rows of the other division have nothing of this one.
    private static List<Spending.Amount> amounts(
            List<SpendingRow> spending, Function<SpendingRow, Optional<? extends Code>> divided) {
        return spending.stream()
                .flatMap(row -> divided.apply(row).map(row::amount).stream())
                .toList();
    }

    /** The questions of this page, all about the same project. */
    private record Facts(Queries open, String project) {
        <T> List<T> register(String file, Class<T> row) {
            return open.about(project, InventedProjectPage.class, file, row);
        }

        <T> List<T> figures(String file, Class<T> row) {
            return open.figures().about(project, InventedProjectPage.class, file, row);
        }

        // Of tables too large to be kept for all projects.
        <T> List<T> chosen(String file, Class<T> row) {
            return open.figures().list(InventedProjectPage.class, file, Map.of("project", project), row);
        }
    }
}
