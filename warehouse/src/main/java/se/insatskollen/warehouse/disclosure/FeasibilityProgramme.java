package se.insatskollen.warehouse.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

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
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new LinkedHashMap<>();
        cells.forEach(each -> variables.put(each, model.addVariable("x" + each).lower(measure.floor(each, direction))));
        relations.forEach(relation -> tie(model, variables, relation));
        int sign = direction == Direction.UP ? 1 : -1;
        variables.get(cell).weight(sign);
        Optimisation.Result result = model.maximise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return new End(sign * Double.POSITIVE_INFINITY, Map.of());
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The linear programme of %s ended %s; the true table is a solution"
                    .formatted(measure.tables().name(cell), result.getState()));
        }
        Map<Integer, Double> table = new LinkedHashMap<>();
        variables.forEach(
                (each, variable) -> table.put(each, variable.getValue().doubleValue()));
        return new End(table.get(cell), table);
    }

    private void tie(ExpressionsBasedModel model, Map<Integer, Variable> variables, Relation relation) {
        Expression sum = model.addExpression();
        double known = relation.others() - add(sum, variables, relation.total(), 1);
        for (int at = 0; at < relation.partCount(); at++) {
            int part = relation.part(at);
            known += add(sum, variables, part, -1);
            if (!relation.isAdditive() && (variables.containsKey(part) || variables.containsKey(relation.total()))) {
                Expression within = model.addExpression();
                double room = add(within, variables, relation.total(), -1) - add(within, variables, part, 1);
                within.upper(room);
            }
        }
        if (relation.isAdditive()) {
            sum.level(known);
        } else {
            sum.upper(known);
        }
    }

    // The value where the cell is shown; a variable where it is hidden.
    private double add(Expression expression, Map<Integer, Variable> variables, int cell, double sign) {
        if (pattern.isHidden(cell)) {
            expression.set(variables.get(cell), sign);
            return 0;
        }
        return measure.value(cell);
    }
}
