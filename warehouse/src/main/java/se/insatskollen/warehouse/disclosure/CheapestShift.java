package se.insatskollen.warehouse.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds, by a linear programme, the cheapest change of any cells that lets a sensitive one go as far as it must: for the
 * cells that no single move protects. The programme of Fischetti and Salazar 2000, relaxed: each cell is paid for by how
 * much of it changes.
 */
final class CheapestShift {
    private static final int MOST_CELLS = 150;
    private static final double NOTHING = 1e-7;

    private final Relations relations;
    private final Measure measure;
    private final Hiding hiding;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Variable> gains = new LinkedHashMap<>();
    private final Map<Integer, Variable> losses = new LinkedHashMap<>();

    private final Direction direction;

    private CheapestShift(Relations relations, Hiding hiding, Direction direction) {
        this.relations = relations;
        this.measure = relations.measure();
        this.hiding = hiding;
        this.direction = direction;
    }

    /** Empty where nothing that may be hidden does it. */
    static Optional<Shift> of(int cell, double step, Relations relations, Hiding hiding) {
        Direction direction = step > 0 ? Direction.UP : Direction.DOWN;
        return new CheapestShift(relations, hiding, direction).solve(cell, step);
    }

    private Optional<Shift> solve(int cell, double step) {
        List<Integer> region = region(cell);
        region.forEach(this::declare);
        region.stream().flatMap(each -> relations.of(each).stream()).distinct().forEach(this::tie);
        gains.get(cell).level(Math.max(0, step));
        losses.get(cell).level(Math.max(0, -step));
        Optimisation.Result result = model.minimise();
        return result.getState().isFeasible() ? shift() : Optional.empty();
    }

    // What cannot be hidden cannot change, and what lies far away cannot be of help that something nearer is not.
    private List<Integer> region(int cell) {
        LinkedHashMap<Integer, Boolean> found = new LinkedHashMap<>();
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(cell));
        found.put(cell, true);
        while (!next.isEmpty() && found.size() < MOST_CELLS) {
            for (Relation relation : relations.of(next.remove())) {
                for (int at = -1; at < relation.partCount(); at++) {
                    int other = at < 0 ? relation.total() : relation.part(at);
                    if (Double.isFinite(hiding.cost(other)) && found.putIfAbsent(other, true) == null) {
                        next.add(other);
                    }
                }
            }
        }
        return new ArrayList<>(found.keySet());
    }

    private void declare(int cell) {
        double cost = hiding.cost(cell);
        double value = measure.value(cell);
        double price = cost == 0 ? NOTHING : cost / Math.max(1, value);
        gains.put(cell, model.addVariable("g" + cell).lower(0).weight(price));
        losses.put(
                cell,
                model.addVariable("l" + cell)
                        .lower(0)
                        .upper(Math.max(0, value - measure.floor(cell, direction)))
                        .weight(price));
    }

    private void tie(Relation relation) {
        if (relation.isAdditive()) {
            Expression sum = model.addExpression().level(0);
            add(sum, relation.total(), -1);
            for (int at = 0; at < relation.partCount(); at++) {
                add(sum, relation.part(at), 1);
            }
            return;
        }
        double room = relation.others() - measure.value(relation.total());
        Expression most = model.addExpression();
        add(most, relation.total(), -1);
        for (int at = 0; at < relation.partCount(); at++) {
            int part = relation.part(at);
            room += measure.value(part);
            add(most, part, 1);
            Expression within = model.addExpression().upper(measure.value(relation.total()) - measure.value(part));
            add(within, part, 1);
            add(within, relation.total(), -1);
        }
        most.lower(-room);
    }

    private void add(Expression expression, int cell, double sign) {
        if (gains.containsKey(cell)) {
            expression.set(gains.get(cell), sign);
            expression.set(losses.get(cell), -sign);
        }
    }

    private Optional<Shift> shift() {
        int[] cells = new int[gains.size()];
        double[] steps = new double[gains.size()];
        int size = 0;
        for (Map.Entry<Integer, Variable> gain : gains.entrySet()) {
            double step = value(gain.getValue()) - value(losses.get(gain.getKey()));
            if (Math.abs(step) > Relations.ROUNDING) {
                cells[size] = gain.getKey();
                steps[size++] = step;
            }
        }
        Shift shift = new Shift(measure, Arrays.copyOf(cells, size), Arrays.copyOf(steps, size), direction);
        return shift.isPossible(relations) ? Optional.of(shift) : Optional.empty();
    }

    private static double value(Variable variable) {
        return variable.getValue().doubleValue();
    }
}
