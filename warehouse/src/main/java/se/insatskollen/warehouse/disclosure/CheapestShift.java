package se.insatskollen.warehouse.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Optimisation;

/**
 * Finds, by a linear programme, the cheapest change of any cells that lets a sensitive one go as far as it must: for the
 * cells that no single move protects. The programme of Fischetti and Salazar 2000, relaxed: each cell is paid for by how
 * much of it changes.
 */
final class CheapestShift {
    // A programme over four times as many cells takes many times as long: only what was told already is worth it, as it
    // cannot be told more coarsely.
    private static final int NEAR = 150;
    private static final int FAR = 600;
    private static final double NOTHING = 1e-7;

    private final Relations relations;
    private final Measure measure;
    private final Hiding hiding;
    private final Direction direction;
    private final int mostCells;
    private final LinearProgramme programme = new LinearProgramme();
    // Of each cell; its loss is the variable that follows.
    private final Map<Integer, Integer> gains = new LinkedHashMap<>();

    private CheapestShift(Relations relations, Hiding hiding, Direction direction, int mostCells) {
        this.mostCells = mostCells;
        this.relations = relations;
        this.measure = relations.measure();
        this.hiding = hiding;
        this.direction = direction;
    }

    /** Empty where nothing that may be hidden does it. */
    static Optional<Shift> of(int cell, double step, Relations relations, Hiding hiding) {
        Direction direction = step > 0 ? Direction.UP : Direction.DOWN;
        Optional<Shift> near = new CheapestShift(relations, hiding, direction, NEAR).solve(cell, step);
        return near.isPresent() || !relations.measure().isChange(cell)
                ? near
                : new CheapestShift(relations, hiding, direction, FAR).solve(cell, step);
    }

    private Optional<Shift> solve(int cell, double step) {
        List<Integer> region = region(cell);
        region.forEach(this::declare);
        region.stream().flatMap(each -> relations.of(each).stream()).distinct().forEach(this::tie);
        programme.equal(Math.max(0, step)).add(gains.get(cell), 1);
        programme.equal(Math.max(0, -step)).add(gains.get(cell) + 1, 1);
        Optimisation.Result result = programme.minimise();
        return result.getState().isFeasible() ? shift(result) : Optional.empty();
    }

    // What cannot be hidden cannot change, and what lies far away cannot be of help that something nearer is not.
    private List<Integer> region(int cell) {
        LinkedHashMap<Integer, Boolean> found = new LinkedHashMap<>();
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(cell));
        found.put(cell, true);
        while (!next.isEmpty() && found.size() < mostCells) {
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
        gains.put(cell, programme.variable(0, LinearProgramme.NONE, price));
        programme.variable(0, Math.max(0, value - measure.floor(cell, direction)), price);
    }

    private void tie(Relation relation) {
        if (relation.isAdditive()) {
            LinearProgramme.Row sum = programme.equal(0);
            add(sum, relation.total(), -1);
            for (int at = 0; at < relation.partCount(); at++) {
                add(sum, relation.part(at), 1);
            }
            return;
        }
        double room = relation.others() - measure.value(relation.total());
        for (int at = 0; at < relation.partCount(); at++) {
            room += measure.value(relation.part(at));
        }
        LinearProgramme.Row most = programme.atMost(room);
        add(most, relation.total(), 1);
        for (int at = 0; at < relation.partCount(); at++) {
            int part = relation.part(at);
            add(most, part, -1);
            LinearProgramme.Row within = programme.atMost(measure.value(relation.total()) - measure.value(part));
            add(within, part, 1);
            add(within, relation.total(), -1);
        }
    }

    private void add(LinearProgramme.Row row, int cell, double sign) {
        Integer gain = gains.get(cell);
        if (gain != null) {
            row.add(gain, sign).add(gain + 1, -sign);
        }
    }

    private Optional<Shift> shift(Optimisation.Result result) {
        int[] cells = new int[gains.size()];
        double[] steps = new double[gains.size()];
        int size = 0;
        for (Map.Entry<Integer, Integer> gain : gains.entrySet()) {
            double step = result.doubleValue(gain.getValue()) - result.doubleValue(gain.getValue() + 1);
            if (Math.abs(step) > Relations.ROUNDING) {
                cells[size] = gain.getKey();
                steps[size++] = step;
            }
        }
        Shift shift = new Shift(measure, Arrays.copyOf(cells, size), Arrays.copyOf(steps, size), direction);
        return shift.isPossible(relations) ? Optional.of(shift) : Optional.empty();
    }
}
