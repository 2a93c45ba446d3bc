package se.insatskollen.dashboard.page.unitcost;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.RangeChart;
import se.insatskollen.warehouse.codes.UnitCostRole;
import se.insatskollen.warehouse.codes.UnitCostUnit;

/** What care and support cost a day, an hour, a month: as spans, with every single price and its source. */
public final class UnitCostPage implements Page {
    public static final String PATH = "/priser";

    record View(String priceYear, Optional<Chart> chart, List<CostRow> perDay, List<Group> others, List<Type> types) {}

    /** The types that are paid for by the same unit. */
    record Group(String unit, List<CostRow> rows) {}

    /** Every single price of one type. */
    record Type(String name, List<PointRow> points) {
        /** "1 pris", "4 priser och 2 som inte räknas in", "räknas inte in". */
        String count() {
            long used = points.stream().filter(PointRow::isUsed).count();
            if (used == 0) {
                return UnitCostRole.NOT_USED.label();
            }
            String prices = used == 1 ? "1 pris" : SwedishFormat.number(used) + " priser";
            long others = points.size() - used;
            return others == 0
                    ? prices
                    : "%s och %s som inte räknas in".formatted(prices, SwedishFormat.number(others));
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        List<CostRow> costs = open.list(UnitCostPage.class, "costs.sql", CostRow.class);
        List<PointRow> points = open.list(UnitCostPage.class, "points.sql", PointRow.class);
        List<CostRow> perDay = of(costs, UnitCostUnit.PER_DAY);
        View view = new View(priceYear(costs), chart(perDay), perDay, others(costs), types(points));
        return new Shown("page/unitcost/unitcost.jte", view);
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

    private static List<Group> others(List<CostRow> costs) {
        return Arrays.stream(UnitCostUnit.values())
                .filter(unit -> unit != UnitCostUnit.PER_DAY)
                .map(unit -> new Group(heading(unit), of(costs, unit)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    // Tables may abbreviate; a heading writes the word out.
    private static String heading(UnitCostUnit unit) {
        return unit.label().replaceFirst("^kr ", "Kronor ");
    }

    private static List<CostRow> of(List<CostRow> costs, UnitCostUnit unit) {
        return costs.stream().filter(row -> row.costUnit() == unit).toList();
    }

    private static List<Type> types(List<PointRow> points) {
        return points.stream()
                .map(PointRow::costType)
                .distinct()
                .map(type -> new Type(
                        type,
                        points.stream()
                                .filter(point -> point.costType().equals(type))
                                .toList()))
                .toList();
    }
}
