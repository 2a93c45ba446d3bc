package se.insatskollen.warehouse.figures;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Retelling;
import se.insatskollen.warehouse.indicators.Indicator;

/** The tables of the indicators that count the same families, as they are told so far, linked with each other. */
final class GroupTables {
    private final LinkedTables tables;
    private final Limits limits;
    private final History history;
    private final Retelling retelling;
    private final List<KnownFigure> known = new ArrayList<>();
    private final Map<String, BitSet> forbidden = new HashMap<>();
    private final Map<Integer, Double> families = new HashMap<>();

    GroupTables(Grid grid, Subjects subjects, List<Member> members, Limits limits, History history) {
        List<Dimension> dimensions = GroupDimensions.of(grid, subjects, grains(subjects, members));
        this.tables = new LinkedTables(dimensions);
        this.limits = limits;
        this.history = history;
        this.retelling = new Retelling(tables, limits);
        for (Member member : members) {
            if (!member.isDerived()) {
                MemberFigures figures = new MemberFigures(member.indicator(), limits, dimensions);
                BitSet its = forbidden.computeIfAbsent(measure(member), measure -> new BitSet());
                for (PublishedShape shape : subjects.shapes()) {
                    member.cells(shape).stream()
                            .filter(ShapeCell::isDelivered)
                            .forEach(cell -> add(member.indicator(), cell, figures, its));
                }
                figures.all().forEach(this::share);
            }
        }
    }

    private static Set<TimeGrain> grains(Subjects subjects, List<Member> members) {
        return subjects.shapes().stream()
                .flatMap(shape -> members.stream().flatMap(member -> member.step(shape).stream()))
                .map(Step::grain)
                .collect(toSet());
    }

    /** The pattern that protects all of them. Nought is always shown. */
    Retelling.Choice protect() {
        double[] costs = new double[tables.size()];
        for (int cell = 0; cell < costs.length; cell++) {
            double count = families.getOrDefault(cell, 0.0);
            costs[cell] = count == 0 ? Double.POSITIVE_INFINITY : count;
        }
        return retelling.choose(
                known.stream().map(figure -> figure.measure(tables)).toList(), costs);
    }

    /** Number of the cell; -1 where nothing of it is told. */
    int number(ShapeCell cell) {
        return tables.find(cell.shape().name(), GroupDimensions.coordinates(cell));
    }

    /** Whether the rules forbid the cell because of what this indicator says of it, in real or nominal kronor. */
    boolean isForbidden(Member member, int cell) {
        return cell >= 0
                && forbidden.getOrDefault(measure(member), new BitSet()).get(cell);
    }

    private static String measure(Member member) {
        return member.indicator().nominalOf().orElse(member.indicator().id());
    }

    private void add(Indicator indicator, ShapeCell cell, MemberFigures figures, BitSet forbiddenOnes) {
        int number = tables.add(cell.shape().name(), GroupDimensions.coordinates(cell));
        families.merge(number, (double) cell.all().families(), Math::max);
        figures.set(number, cell.all());
        if (history.wasHidden(indicator, cell)) {
            retelling.wasHidden(number);
        }
        Optional<Integer> changed = history.changed(indicator, cell);
        changed.ifPresent(its -> retelling.wasShown(number, its));
        if (changed.filter(limits::isFew).isPresent()) {
            figures.protectChange(number, cell.all());
        } else if (figures.isForbidden(cell.all())) {
            figures.protect(number, cell.all());
            forbiddenOnes.set(number);
        }
    }

    private void share(KnownFigure figure) {
        known.stream()
                .filter(other -> other.isSame(figure))
                .findFirst()
                .ifPresentOrElse(other -> other.take(figure), () -> known.add(figure));
    }
}
