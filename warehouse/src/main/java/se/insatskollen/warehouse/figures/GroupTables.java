package se.insatskollen.warehouse.figures;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.disclosure.Audit;
import se.insatskollen.warehouse.disclosure.AuditMemory;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Pattern;
import se.insatskollen.warehouse.disclosure.Suppressor;
import se.insatskollen.warehouse.indicators.Indicator;

/** The tables of the indicators that count the same families, as they are told so far, linked with each other. */
final class GroupTables {
    private final LinkedTables tables;
    private final List<KnownFigure> known = new ArrayList<>();
    private final History history;
    private final Map<Member, BitSet> forbidden = new LinkedHashMap<>();
    private final Map<Integer, Double> families = new HashMap<>();
    private final BitSet hiddenBefore = new BitSet();
    // Of the cells that were shown before, how many families have changed.
    private final Map<Integer, Integer> changes = new HashMap<>();
    private List<Measure> measures;

    GroupTables(Grid grid, Subjects subjects, List<Member> members, Limits limits, History history) {
        List<Dimension> dimensions = GroupDimensions.of(grid, subjects, grains(subjects, members));
        this.tables = new LinkedTables(dimensions);
        this.history = history;
        for (Member member : members) {
            if (!member.isDerived()) {
                MemberFigures figures = new MemberFigures(member.indicator(), limits, dimensions);
                BitSet its = new BitSet();
                for (PublishedShape shape : subjects.shapes()) {
                    member.cells(shape).stream()
                            .filter(ShapeCell::isDelivered)
                            .forEach(cell -> add(member.indicator(), cell, figures, its));
                }
                forbidden.put(member, its);
                figures.all().forEach(this::share);
            }
        }
        this.measures = known.stream().map(figure -> figure.measure(tables)).toList();
    }

    private static Set<TimeGrain> grains(Subjects subjects, List<Member> members) {
        return subjects.shapes().stream()
                .flatMap(shape -> members.stream().flatMap(member -> member.step(shape).stream()))
                .map(Step::grain)
                .collect(toSet());
    }

    /**
     * The pattern that protects all of them. Nought is always shown. What was shown before cannot be hidden, but when it has
     * changed the old figure can go on being shown.
     */
    Pattern protect() {
        Pattern pattern = suppress(hiddenBefore);
        if (pattern.unprotected().stream().noneMatch(cell -> history.isFew(changes.getOrDefault(cell, 0)))) {
            return pattern;
        }
        // What no pattern protects is not told anew, nor anything that it could be worked out from.
        measures = known.stream()
                .map(figure -> figure.measureWithoutChanges(tables))
                .toList();
        BitSet kept = (BitSet) hiddenBefore.clone();
        changes.forEach((cell, changed) -> kept.set(cell, kept.get(cell) || changed > 0));
        return suppress(kept);
    }

    private Pattern suppress(BitSet forced) {
        double[] costs = new double[tables.size()];
        for (int cell = 0; cell < costs.length; cell++) {
            double lost = changes.containsKey(cell) ? changes.get(cell) : families.getOrDefault(cell, 0.0);
            costs[cell] = lost == 0 ? Double.POSITIVE_INFINITY : lost;
        }
        return new Suppressor(tables, measures, costs, forced).protect();
    }

    Audit.Report audit(Pattern pattern, AuditMemory memory) {
        return Audit.of(measures, pattern, memory);
    }

    /** Number of the cell; -1 where nothing of it is told. */
    int number(ShapeCell cell) {
        return tables.find(cell.shape().name(), GroupDimensions.coordinates(cell));
    }

    /** Whether the rules forbid the cell because of what this indicator says of it. */
    boolean isForbidden(Member member, int cell) {
        return cell >= 0 && forbidden.getOrDefault(member, new BitSet()).get(cell);
    }

    private void add(Indicator indicator, ShapeCell cell, MemberFigures figures, BitSet its) {
        int number = tables.add(cell.shape().name(), GroupDimensions.coordinates(cell));
        families.merge(number, (double) cell.all().families(), Math::max);
        figures.set(number, cell.all());
        hiddenBefore.set(number, hiddenBefore.get(number) || history.wasHidden(indicator, cell));
        int changed = history.shown(indicator, cell)
                .map(told -> history.changed(told, cell))
                .orElse(-1);
        if (changed >= 0) {
            changes.merge(number, changed, Math::max);
        }
        if (history.isFew(changed)) {
            figures.protectChange(number, cell.all());
        } else if (figures.isForbidden(cell.all())) {
            figures.protect(number, cell.all());
            its.set(number);
        }
    }

    private void share(KnownFigure figure) {
        known.stream()
                .filter(other -> other.isSame(figure))
                .findFirst()
                .ifPresentOrElse(other -> other.take(figure), () -> known.add(figure));
    }
}
