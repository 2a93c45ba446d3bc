package se.insatskollen.warehouse.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.disclosure.Audit;
import se.insatskollen.warehouse.disclosure.AuditMemory;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Pattern;
import se.insatskollen.warehouse.disclosure.Suppressor;

/** The tables of the indicators that count the same families, as they are told so far, linked with each other. */
final class GroupTables {
    private final LinkedTables tables;
    private final List<Measure> measures;
    private final Map<Member, BitSet> forbidden = new LinkedHashMap<>();
    private final Map<Integer, Double> families = new HashMap<>();

    GroupTables(Grid grid, Subjects subjects, List<Member> members, Limits limits) {
        List<Dimension> dimensions = GroupDimensions.of(grid, subjects);
        this.tables = new LinkedTables(dimensions);
        List<KnownFigure> known = new ArrayList<>();
        for (Member member : members) {
            if (!member.isDerived()) {
                MemberFigures figures = new MemberFigures(member.indicator(), limits, dimensions);
                BitSet its = new BitSet();
                for (PublishedShape shape : subjects.shapes()) {
                    member.cells(shape).stream().filter(ShapeCell::isDelivered).forEach(cell -> add(cell, figures, its));
                }
                forbidden.put(member, its);
                figures.all().forEach(figure -> share(known, figure));
            }
        }
        this.measures = known.stream().map(figure -> figure.measure(tables)).toList();
    }

    /**
     * The pattern that protects all of them.
     *
     * @param forced cells that are hidden whatever they say
     */
    Pattern protect(BitSet forced) {
        double[] costs = new double[tables.size()];
        for (int cell = 0; cell < costs.length; cell++) {
            double count = families.getOrDefault(cell, 0.0);
            costs[cell] = count == 0 ? Double.POSITIVE_INFINITY : count;
        }
        return new Suppressor(tables, measures, costs, forced).protect();
    }

    Audit.Report audit(Pattern pattern, AuditMemory memory) {
        return Audit.of(measures, pattern, memory);
    }

    /** Number of the cell; -1 where nothing of it is told. */
    int number(ShapeCell cell) {
        return tables.find(GroupDimensions.coordinates(cell));
    }

    /** Whether the rules forbid the cell because of what this indicator says of it. */
    boolean isForbidden(Member member, int cell) {
        return forbidden.getOrDefault(member, new BitSet()).get(cell);
    }

    private void add(ShapeCell cell, MemberFigures figures, BitSet its) {
        int number = tables.add(cell.shape().name(), GroupDimensions.coordinates(cell));
        figures.add(number, cell.all());
        families.merge(number, (double) cell.all().families(), Math::max);
        if (figures.isForbidden(cell.all())) {
            its.set(number);
        }
    }

    private static void share(List<KnownFigure> known, KnownFigure figure) {
        known.stream()
                .filter(other -> other.isSame(figure))
                .findFirst()
                .ifPresentOrElse(other -> other.take(figure), () -> known.add(figure));
    }
}
