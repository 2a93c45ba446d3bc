package se.insatskollen.warehouse.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Optimisation;

/**
 * An intruder's linear programme over hidden cells that are tied to each other: what is shown is put in, what is hidden
 * is unknown (Fischetti and Salazar 2000, section 2).
 */
final class FeasibilityProgramme {
    /** One end of an interval, and a table with which it is reached. */
    record End(double value, Map<Integer, Double> table) {}

    private final Measure measure;
    private final Pattern pattern;
    private final List<Integer> cells;
    private final List<Relation> relations;

    FeasibilityProgramme(Measure measure, Pattern pattern, List<Integer> cells, List<Relation> relations) {
        this.measure = measure;
        this.pattern = pattern;
        this.cells = cells;
        this.relations = relations;
    }

    End lowest(int cell) {
        return solve(cell, Direction.DOWN);
    }

    End highest(int cell) {
        return solve(cell, Direction.UP);
    }

    Audit.Interval interval(int cell) {
        return new Audit.Interval(lowest(cell).value(), highest(cell).value());
    }

    private End solve(int cell, Direction direction) {
        int sign = direction == Direction.UP ? 1 : -1;
        LinearProgramme programme = new LinearProgramme();
        Map<Integer, Integer> variables = new LinkedHashMap<>();
        cells.forEach(each -> variables.put(
                each,
                programme.variable(measure.floor(each, direction), LinearProgramme.NONE, each == cell ? -sign : 0)));
        relations.forEach(relation -> tie(programme, variables, relation));
        Optimisation.Result result = programme.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return new End(sign * Double.POSITIVE_INFINITY, Map.of());
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The linear programme of %s ended %s; the true table is a solution"
                    .formatted(measure.tables().name(cell), result.getState()));
        }
        Map<Integer, Double> table = new LinkedHashMap<>();
        variables.forEach((each, variable) -> table.put(each, result.doubleValue(variable)));
        return new End(table.get(cell), table);
    }

    private void tie(LinearProgramme programme, Map<Integer, Integer> variables, Relation relation) {
        double others = relation.others() + known(relation.total(), -1);
        for (int at = 0; at < relation.partCount(); at++) {
            others += known(relation.part(at), 1);
        }
        LinearProgramme.Row sum = relation.isAdditive() ? programme.equal(others) : programme.atMost(others);
        add(sum, variables, relation.total(), 1);
        for (int at = 0; at < relation.partCount(); at++) {
            int part = relation.part(at);
            add(sum, variables, part, -1);
            if (!relation.isAdditive()) {
                LinearProgramme.Row within = programme.atMost(known(relation.total(), 1) + known(part, -1));
                add(within, variables, part, 1);
                add(within, variables, relation.total(), -1);
            }
        }
    }

    // The value where the cell is shown; nought where it is hidden.
    private double known(int cell, double sign) {
        return pattern.isHidden(cell) ? 0 : sign * measure.value(cell);
    }

    private void add(LinearProgramme.Row row, Map<Integer, Integer> variables, int cell, double sign) {
        if (pattern.isHidden(cell)) {
            row.add(variables.get(cell), sign);
        }
    }
}
