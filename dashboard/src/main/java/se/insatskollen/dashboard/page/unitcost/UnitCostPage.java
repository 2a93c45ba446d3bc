package se.insatskollen.dashboard.page.unitcost;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.RangeChart;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.warehouse.codes.UnitCostUnit;

/** What care and support cost a day, an hour, a month: as spans, with every single price and its source. */
public final class UnitCostPage implements Page {
    public static final String PATH = "/priser";

    record View(String priceYear, Optional<Chart> chart, Table perDay, List<Group> others, EveryPrice everyPrice) {
        List<Table> tables() {
            return Stream.of(Stream.of(perDay), others.stream().map(Group::table), Stream.of(everyPrice.table()))
                    .flatMap(tables -> tables)
                    .filter(table -> !table.isEmpty())
                    .toList();
        }
    }

    /** The types that are paid for by the same unit. */
    record Group(String heading, Table table) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        List<CostRow> costs = open.list(UnitCostPage.class, "costs.sql", CostRow.class);
        List<PointRow> points = open.list(UnitCostPage.class, "points.sql", PointRow.class);
        List<CostRow> perDay = of(costs, UnitCostUnit.PER_DAY);
        String year = priceYear(costs);
        View view = new View(
                year,
                chart(perDay),
                table(UnitCostUnit.PER_DAY, year, perDay),
                others(costs, year),
                new EveryPrice(year, points));
        return new Shown("page/unitcost/unitcost.jte", view, view.tables());
    }

    private static Optional<Chart> chart(List<CostRow> perDay) {
        if (perDay.isEmpty()) {
            return Optional.empty();
        }
        CostRow first = perDay.get(0);
        String summary = "Priser per dygn i %d års kronor för %s slag av vård och stöd, det dyraste först: %s."
                .formatted(first.priceYear(), SwedishFormat.number(perDay.size()), first.costType());
        return Optional.of(
                RangeChart.of(summary, perDay.stream().map(CostRow::range).toList()));
    }

    private static String priceYear(List<CostRow> costs) {
        return costs.stream()
                .map(row -> Integer.toString(row.priceYear()))
                .findFirst()
                .orElse(SwedishFormat.NOT_STATED);
    }

    private static List<Group> others(List<CostRow> costs, String year) {
        return Arrays.stream(UnitCostUnit.values())
                .filter(unit -> unit != UnitCostUnit.PER_DAY)
                .map(unit -> new Group(heading(unit), table(unit, year, of(costs, unit))))
                .filter(group -> !group.table().isEmpty())
                .toList();
    }

    private static Table table(UnitCostUnit unit, String year, List<CostRow> rows) {
        return CostRow.table(unit, "%s, %s års priser".formatted(heading(unit), year), year, rows);
    }

    // Tables may abbreviate; a heading writes the word out.
    private static String heading(UnitCostUnit unit) {
        return unit.label().replaceFirst("^kr ", "Kronor ");
    }

    private static List<CostRow> of(List<CostRow> costs, UnitCostUnit unit) {
        return costs.stream().filter(row -> row.costUnit() == unit).toList();
    }
}
