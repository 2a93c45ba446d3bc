package se.insatskollen.dashboard.web.evaluation;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/**
 * How sure we are, behind either door.
 *
 * @param lines every evaluation, by the name of what it is about
 * @param evaluated the same to take home
 * @param unevaluated projects without one, with what was measured in them
 */
public record Evaluations(
        String answer, List<String> reasons, List<Assessed.Line> lines, Table evaluated, Table unevaluated) {

    public static Evaluations of(Queries open) {
        String home = home(open.origin());
        List<Assessed> all = open.list(Evaluations.class, "projects.sql", Assessed.EntryRow.class).stream()
                .map(entry -> new Assessed(
                        entry,
                        EvaluationRow.about(open, entry.projectKey()),
                        Measured.about(open, entry.projectKey()),
                        home))
                .toList();
        List<Assessed> projects = all.stream().filter(Assessed::isProject).toList();
        List<Assessed.Line> lines = all.stream().flatMap(Assessed::lines).toList();
        Heading heading = new Heading(projects);
        return new Evaluations(
                heading.answer(),
                heading.reasons(),
                lines,
                evaluated(open.origin(), lines),
                unevaluated(
                        projects.stream().filter(each -> !each.isEvaluated()).toList()));
    }

    /** The same with the warning that its figures are invented. */
    public Evaluations invented() {
        return new Evaluations(answer, reasons, lines, invented(evaluated), invented(unevaluated));
    }

    /** The same with who says so. */
    public Evaluations from(String source) {
        return new Evaluations(answer, reasons, lines, evaluated.from(source), unevaluated.from(source));
    }

    /** Those that have lines, for those who take them home. */
    public List<Table> tables() {
        return Stream.of(evaluated, unevaluated)
                .filter(table -> !table.isEmpty())
                .toList();
    }

    private static Table evaluated(Origin origin, List<Assessed.Line> lines) {
        return switch (origin) {
            case REAL -> EvaluationTable.of(lines);
            case INVENTED -> EvaluationTable.invented(lines);
        };
    }

    private static Table unevaluated(List<Assessed> projects) {
        return Table.of(
                        "utan-utvardering",
                        "Projekt utan utvärdering i våra dokument, grad %s".formatted(Grade.NONE.step()),
                        "Projekt",
                        projects,
                        each -> new Start(Cell.words(each.entry().projectName()).to(each.href()), ""),
                        List.of(
                                new Column<>(
                                        Head.words("När"),
                                        each -> Cell.words(each.entry().period().text())),
                                new Column<>(
                                        span("Förändring från före till efter, standardavvikelser"),
                                        each -> each.measured().changeCell()),
                                new Column<>(
                                        Head.term("Mätta åren"),
                                        each -> Cell.words(each.measured().times())),
                                new Column<>(
                                        Head.term("År då det kan vara slumpen"),
                                        each -> Cell.words(each.measured().doubtful())),
                                new Column<>(span("Säkert bättre, av 100"), each -> each.measured()
                                        .improvedCell())))
                .in(Shape.CARDS);
    }

    private static Table invented(Table table) {
        return table.invented().from(InventedCity.SOURCE);
    }

    private static Head span(String text) {
        return new Head(text, "num", List.of("lägsta året", "högsta året"));
    }

    private static String home(Origin origin) {
        return switch (origin) {
            case REAL -> "";
            case INVENTED -> InventedCity.PATH;
        };
    }
}
