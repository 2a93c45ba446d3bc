package se.insatskollen.warehouse.counts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.insatskollen.warehouse.codes.CountFate;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;

/**
 * Cells of projects: each year and all of them, and of money also each payer and each kind of cost. A project by payer and
 * kind at once is no cell.
 */
final class ProjectCells {
    /** Years, payers or kinds of cost together. */
    static final String ALL = "ALL";

    static final List<String> KEY = List.of("project_key", "period", "payer_key", "cost_kind");

    /** A cell. */
    private record Row(String project, String period, String payer, String kind, CellCounts counted) {
        CellName name() {
            return new CellName(CountFate.PROJECT, List.of(project, period, payer, kind));
        }

        boolean isOfMoneyOnly() {
            return !payer.equals(ALL) || !kind.equals(ALL);
        }
    }

    private final List<Row> rows;
    private final LinkedTables tables;

    private ProjectCells(List<Row> rows) {
        this.rows = rows;
        List<Dimension> dimensions = List.of(
                Dimension.flat("project", codes(Row::project)),
                total("period", codes(Row::period)),
                total("payer", codes(Row::payer)),
                total("kind of cost", codes(Row::kind)));
        this.tables = new LinkedTables(dimensions);
        rows.forEach(row -> tables.add(
                row.isOfMoneyOnly() ? "open_project_economy" : "open_project_year",
                dimensions.get(0).place(row.project()),
                dimensions.get(1).place(row.period()),
                dimensions.get(2).place(row.payer()),
                dimensions.get(3).place(row.kind())));
    }

    static ProjectCells read(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet read =
                        statement.executeQuery("select * from counted_project order by " + String.join(", ", KEY))) {
            while (read.next()) {
                rows.add(new Row(
                        read.getString("project_key"),
                        read.getString("period"),
                        read.getString("payer_key"),
                        read.getString("cost_kind"),
                        CellCounts.of(read)));
            }
        }
        return new ProjectCells(rows);
    }

    /** @param tooSmall projects whose whole number of cases must be hidden for their stages' sake */
    HiddenCells hidden(Limits limits, EarlierCounts earlier, Set<String> tooSmall) throws ExposedException {
        CellHistory history =
                new CellHistory(tables, limits, earlier, cell -> rows.get(cell).name());
        Measure families = new Measure("families", tables, Set.of(), 1);
        Measure cases = new Measure("cases", tables, Set.of("period"), 1);
        Measure cost = new Measure("cost", tables, Set.of("period", "payer", "kind of cost"), 0);
        Sensitivity rules = new Sensitivity(limits);
        Map<String, Integer> familiesOf = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.isOfMoneyOnly())
                .forEach(row -> familiesOf.put(time(row), row.counted().families()));
        for (int cell = 0; cell < rows.size(); cell++) {
            Row row = rows.get(cell);
            cost.set(cell, row.counted().spent().raised());
            if (!row.isOfMoneyOnly()) {
                families.set(cell, row.counted().families());
                cases.set(cell, row.counted().cases());
            }
            if (history.isLittleChanged(cell)) {
                rules.protectChange(cost, cell, familiesOf.get(time(row)));
                if (!row.isOfMoneyOnly()) {
                    rules.protectChange(families, cell);
                    rules.protectChange(cases, cell);
                }
                continue;
            }
            // What a payer paid for few families is about few families.
            rules.protectMoney(
                    cost, cell, familiesOf.get(time(row)), row.counted().spent());
            if (!row.isOfMoneyOnly() && rules.isFew(row.counted().families())) {
                rules.protectCount(families, cell);
            }
            if (!row.isOfMoneyOnly() && (rules.isFew(row.counted().families()) || isOf(row, tooSmall))) {
                rules.protectCount(cases, cell);
            }
        }
        double[] costs = rows.stream().mapToDouble(ProjectCells::loss).toArray();
        List<Measure> measures = List.of(families, cases, cost);
        BitSet cells = new Decision(tables, history.retelling(), measures, costs)
                .hidden(cell -> rows.get(cell).project());
        return history.withheld(KEY, cells, measures);
    }

    private static boolean isOf(Row row, Set<String> tooSmall) {
        return row.period().equals(ALL) && tooSmall.contains(row.project());
    }

    // A year of a project is missed more than one payer's part of it.
    private static double loss(Row row) {
        return row.isOfMoneyOnly() ? 1 : 2 + row.counted().families();
    }

    private static String time(Row row) {
        return row.project() + " " + row.period();
    }

    private List<String> codes(Function<Row, String> code) {
        return rows.stream().map(code).distinct().sorted().toList();
    }

    private static Dimension total(String name, List<String> codes) {
        List<String> parts = codes.stream().filter(code -> !code.equals(ALL)).toList();
        return parts.isEmpty() ? Dimension.flat(name, List.of(ALL)) : Dimension.withTotal(name, ALL, parts);
    }
}
