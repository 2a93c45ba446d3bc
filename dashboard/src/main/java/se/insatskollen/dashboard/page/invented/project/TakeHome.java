package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** What the page tells as prose, as tables to take home. */
record TakeHome(String project) {

    /** Those that have a line. */
    Stream<Table> tables(List<StaffingRow> staffing, List<GrantRow> grants) {
        return Stream.of(staffing(staffing), grants(grants))
                .filter(table -> !table.lines().isEmpty());
    }

    private Table staffing(List<StaffingRow> staffing) {
        return Table.of(
                "personal",
                "%spersonal i %s".formatted(ProjectFigures.INVENTED, project),
                "Roll",
                staffing,
                row -> Table.Start.of(row.staff().staffRole()),
                List.of(
                        new Column<StaffingRow>(
                                Head.number("Antal"), row -> row.staff().countCell()),
                        new Column<StaffingRow>(
                                Head.words("Enhet"),
                                row -> Cell.words(row.staff().staffUnit().label())),
                        new Column<StaffingRow>(
                                Head.words("Läge"),
                                row -> Cell.words(row.staffingStatus().label())),
                        new Column<StaffingRow>(
                                Head.words("När"),
                                row -> Cell.words(row.period().text()))));
    }

    private Table grants(List<GrantRow> grants) {
        return Table.of(
                "bidrag",
                "%sbidrag till %s".formatted(ProjectFigures.INVENTED, project),
                "Från",
                grants,
                row -> Table.Start.of(row.payer()),
                List.of(
                        new Column<GrantRow>(
                                Head.number("Kronor"),
                                row -> Cell.number(
                                        row.amount(), row.amountOre().map(ore -> BigDecimal.valueOf(ore, 2)))),
                        new Column<GrantRow>(Head.words("Läge"), row -> Cell.words(row.status())),
                        new Column<GrantRow>(
                                Head.words("Avser"),
                                row -> Cell.words(row.period().text())),
                        new Column<GrantRow>(Head.words("Beslutat"), row -> Cell.words(row.decided()))));
    }
}
