package se.insatskollen.dashboard.page.invented.projects;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectKind;

/** Lists the projects of the invented city. */
public final class InventedProjectsPage implements Page {
    public static final String PATH = InventedCity.PATH + "/projekt";

    record View(String heading, Table table) {}

    /** A project with what its cases and ledger add up to; nothing where it has neither. */
    record Line(ProjectRow project, Optional<TotalRow> total) {
        Cell cases() {
            return cell(TotalRow::caseCount, SwedishFormat::number, BigDecimal::valueOf, "inga");
        }

        Cell cost() {
            return cell(TotalRow::costOre, SwedishFormat::roundedKronor, ore -> BigDecimal.valueOf(ore, 2), "inget");
        }

        private Cell cell(
                Function<TotalRow, Optional<Long>> figure,
                Function<Long, String> shown,
                Function<Long, BigDecimal> number,
                String nothing) {
            return total.map(row -> Cell.number(
                            figure.apply(row).map(shown).orElse(SwedishFormat.HIDDEN),
                            figure.apply(row).map(number)))
                    .orElseGet(() -> Cell.words(nothing));
        }
    }

    record ProjectRow(
            String projectKey,
            String projectName,
            ProjectKind projectKind,
            InterventionType interventionType,
            String areaName,
            AreaLevel areaLevel,
            Optional<String> municipalityName,
            @Nested Period period) {

        Cell name() {
            return Cell.words(projectName).to(PATH + "/" + projectKey);
        }

        String what() {
            return interventionType == InterventionType.OTHER
                    ? projectKind.label()
                    : "%s, %s".formatted(projectKind.label(), interventionType.label());
        }

        String where() {
            boolean isPart = areaLevel == AreaLevel.DISTRICT && municipalityName.isPresent();
            return isPart ? areaName + ", " + municipalityName.get() : areaName;
        }
    }

    /** All years together; both figures are empty where they are hidden. */
    record TotalRow(String projectKey, Optional<Long> caseCount, Optional<Long> costOre) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Map<String, TotalRow> totals =
                open.figures().list(InventedProjectsPage.class, "totals.sql", TotalRow.class).stream()
                        .collect(Collectors.toMap(TotalRow::projectKey, Function.identity()));
        List<Line> lines = open.list(InventedProjectsPage.class, "projects.sql", ProjectRow.class).stream()
                .map(row -> new Line(row, Optional.ofNullable(totals.get(row.projectKey()))))
                .toList();
        Table table = table(lines);
        View view = new View(heading(lines), table);
        return new Shown("page/invented/projects/projects.jte", view, lines.isEmpty() ? List.of() : List.of(table));
    }

    private static Table table(List<Line> lines) {
        return Table.whole(
                        "projekt",
                        "projekten med alla år tillsammans",
                        "Namn",
                        lines,
                        line -> new Start(line.project().name(), ""),
                        List.of(
                                new Column<>(
                                        Head.words("Vad"),
                                        line -> Cell.words(line.project().what())),
                                new Column<>(
                                        Head.words("Var"),
                                        line -> Cell.words(line.project().where())),
                                new Column<>(
                                        Head.words("När"),
                                        line -> Cell.words(
                                                line.project().period().text())),
                                new Column<>(Head.number("Ärenden"), Line::cases),
                                new Column<>(Head.number("Bokfört, varje års priser", "kronor"), Line::cost)))
                .in(Shape.CARDS)
                .invented()
                .from(InventedCity.SOURCE);
    }

    private static String heading(List<Line> lines) {
        long count = lines.stream()
                .filter(line -> line.project().projectKind() == ProjectKind.PROJECT)
                .count();
        return switch ((int) count) {
            case 0 -> "Exempelstad har inga projekt i den här utgåvan.";
            case 1 -> "Exempelstad har ett påhittat projekt.";
            default -> "Exempelstad har %s påhittade projekt.".formatted(SwedishFormat.word(count));
        };
    }
}
