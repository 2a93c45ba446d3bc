package se.insatskollen.warehouse.counts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import se.insatskollen.warehouse.codes.CountFate;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;

/**
 * Cells by area and year: districts as they were and as they are today, and municipalities, are one system. Cases and
 * cost have one fate; placements, which other families have, another.
 */
final class AreaYears {
    private static final String TABLE = "open_area_year";
    private static final Set<String> BY_AREA = Set.of(AreaSums.NAME);

    /** A cell, shown or not. */
    private record Row(String cellKey, int year, CellCounts counted, int placedFamilies, int placementDays) {}

    private final AreaSums sums;
    private final List<Row> rows;
    private final LinkedTables tables;

    private AreaYears(AreaSums sums, List<Row> rows) {
        this.sums = sums;
        this.rows = rows;
        List<String> years = rows.stream()
                .map(row -> String.valueOf(row.year()))
                .sorted()
                .distinct()
                .toList();
        Dimension areas = sums.dimension();
        Dimension time = Dimension.flat("year", years);
        this.tables = new LinkedTables(List.of(areas, time));
        rows.forEach(row -> tables.add(TABLE, areas.place(row.cellKey()), time.place(String.valueOf(row.year()))));
    }

    static AreaYears read(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet read =
                        statement.executeQuery("select * from counted_area_year order by cell_key, year_number")) {
            while (read.next()) {
                rows.add(new Row(
                        read.getString("cell_key"),
                        read.getInt("year_number"),
                        CellCounts.of(read),
                        read.getInt("placed_family_count"),
                        read.getInt("placement_days")));
            }
        }
        return new AreaYears(AreaSums.read(connection), rows);
    }

    HiddenCells hiddenYears(Limits limits, EarlierCounts earlier) throws ExposedException {
        CellHistory history = history(CountFate.AREA_YEAR, limits, earlier);
        Measure families = new Measure("families", tables, Set.of(), 1);
        Measure cases = new Measure("cases", tables, BY_AREA, 1);
        Measure cost = new Measure("cost", tables, BY_AREA, 0);
        Sensitivity rules = new Sensitivity(limits);
        for (int cell = 0; cell < rows.size(); cell++) {
            CellCounts counted = rows.get(cell).counted();
            families.set(cell, counted.families());
            cases.set(cell, counted.cases());
            cost.set(cell, counted.spent().raised());
            if (history.isLittleChanged(cell)) {
                rules.protectChange(families, cell);
                rules.protectChange(cases, cell);
                rules.protectChange(cost, cell, counted.families());
                continue;
            }
            if (rules.isFew(counted.families())) {
                rules.protectCount(families, cell);
                rules.protectCount(cases, cell);
            }
            rules.protectMoney(cost, cell, counted.families(), counted.spent());
        }
        return hidden(
                history, List.of(families, cases, cost), row -> row.counted().families());
    }

    HiddenCells hiddenPlacements(Limits limits, EarlierCounts earlier) throws ExposedException {
        CellHistory history = history(CountFate.AREA_PLACEMENT, limits, earlier);
        Measure families = new Measure("families placed", tables, Set.of(), 1);
        Measure days = new Measure("placement days", tables, BY_AREA, 1);
        Sensitivity rules = new Sensitivity(limits);
        for (int cell = 0; cell < rows.size(); cell++) {
            families.set(cell, rows.get(cell).placedFamilies());
            days.set(cell, rows.get(cell).placementDays());
            if (history.isLittleChanged(cell)) {
                rules.protectChange(families, cell);
                rules.protectChange(days, cell, rows.get(cell).placedFamilies());
            } else if (rules.isFew(rows.get(cell).placedFamilies())) {
                rules.protectCount(families, cell);
                rules.protectQuantity(days, cell);
            }
        }
        return hidden(history, List.of(families, days), Row::placedFamilies);
    }

    private CellHistory history(CountFate fate, Limits limits, EarlierCounts earlier) {
        return new CellHistory(tables, limits, earlier, cell -> {
            Row row = rows.get(cell);
            return new CellName(fate, List.of(row.cellKey(), String.valueOf(row.year())));
        });
    }

    /** How much is lost with a cell. */
    private interface Weight {
        double of(Row row);
    }

    private HiddenCells hidden(CellHistory history, List<Measure> measures, Weight weight) throws ExposedException {
        double[] costs = rows.stream()
                .mapToDouble(row -> sums.isNeverShown(row.cellKey()) ? Double.POSITIVE_INFINITY : 1 + weight.of(row))
                .toArray();
        BitSet cells = new Decision(tables, history.retelling(), measures, costs)
                .hidden(cell -> sums.municipality(rows.get(cell).cellKey())
                        + rows.get(cell).year());
        return history.withheld(List.of("cell_key", "period"), cells, measures);
    }
}
