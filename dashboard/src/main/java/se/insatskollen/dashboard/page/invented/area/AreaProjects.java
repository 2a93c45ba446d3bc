package se.insatskollen.dashboard.page.invented.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.page.invented.projects.InventedProjectsPage;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;
import se.insatskollen.warehouse.codes.ProjectKind;

/** The projects of an area of the invented city, with what their cases and ledgers add up to. */
final class AreaProjects {
    private AreaProjects() {}

    record ProjectRow(
            String projectKey,
            String projectName,
            ProjectKind projectKind,
            String areaKey,
            String areaName,
            @Nested Period period) {}

    /** All years together; both figures are empty where they are hidden. */
    record TotalRow(String projectKey, Optional<Long> caseCount, Optional<Long> costOre) {}

    /** Empty where there are none. */
    static Optional<Table> table(Queries open, Area area) {
        Set<String> keys = Set.of(area.keys().split("\\|", -1));
        List<ProjectRow> rows = open.list(InventedProjectsPage.class, "projects.sql", ProjectRow.class).stream()
                .filter(row -> keys.contains(row.areaKey()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, TotalRow> totals =
                open.figures().list(InventedProjectsPage.class, "totals.sql", TotalRow.class).stream()
                        .collect(Collectors.toMap(TotalRow::projectKey, Function.identity()));
        List<Column<ProjectRow>> columns = List.of(
                new Column<>(
                        Head.words("Slag"), row -> Cell.words(row.projectKind().label())),
                new Column<>(Head.words("Var"), row -> Cell.words(row.areaName())),
                new Column<>(Head.words("När"), row -> Cell.words(row.period().text())),
                new Column<>(Head.number("Ärenden"), row -> cases(Optional.ofNullable(totals.get(row.projectKey())))),
                new Column<>(
                        Head.number("Bokfört, kronor i varje års priser"),
                        row -> cost(Optional.ofNullable(totals.get(row.projectKey())))));
        return Optional.of(Table.of(
                        "projekt",
                        "Påhittade siffror: projekten i %s, alla år tillsammans".formatted(area.name()),
                        "Namn",
                        rows,
                        row -> new Start(
                                Cell.words(row.projectName()).to(InventedProjectsPage.PATH + "/" + row.projectKey()),
                                ""),
                        columns)
                .in(Shape.CARDS));
    }

    private static Cell cases(Optional<TotalRow> total) {
        return total.map(row -> Cell.number(
                        row.caseCount().map(SwedishFormat::number).orElse(SwedishFormat.HIDDEN),
                        row.caseCount().map(BigDecimal::valueOf)))
                .orElse(Cell.words("inga"));
    }

    private static Cell cost(Optional<TotalRow> total) {
        return total.map(row -> Cell.number(
                        row.costOre().map(SwedishFormat::wholeKronor).orElse(SwedishFormat.HIDDEN),
                        row.costOre().map(ore -> BigDecimal.valueOf(ore, 2))))
                .orElse(Cell.words("inget"));
    }
}
