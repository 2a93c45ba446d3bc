package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Linear equations between unknown amounts, and how small and large each can be. A question is asked of the unknown's
 * neighbourhood alone; whatever lies beyond keeps its bounds, so that an answer may be too wide but never too narrow.
 */
final class Programme {
    private static final int MOST_UNKNOWNS = 400;

    /** What an unknown can be. */
    record Range(OptionalDouble least, OptionalDouble most) {
        boolean isKnownTo(double share) {
            return least.isPresent()
                    && most.isPresent()
                    && most.getAsDouble() - least.getAsDouble()
                            <= share * Math.max(Math.abs(most.getAsDouble()), Math.abs(least.getAsDouble()));
        }
    }

    private record Equation(Map<Integer, Double> terms, double from, double to) {}

    private final List<Double> floors = new ArrayList<>();
    private final List<Double> ceilings = new ArrayList<>();
    private final List<List<Equation>> near = new ArrayList<>();

    /** Adds an unknown; an infinite bound is none. */
    int unknown(double floor, double ceiling) {
        floors.add(floor);
        ceilings.add(ceiling);
        near.add(new ArrayList<>());
        return floors.size() - 1;
    }

    /** Says that a weighted sum of unknowns lies from one number to another. */
    void sum(Map<Integer, Double> terms, double from, double to) {
        Equation equation = new Equation(Map.copyOf(terms), from, to);
        terms.keySet().forEach(unknown -> near.get(unknown).add(equation));
    }

    Range range(int unknown) {
        return new Range(ask(unknown, true), ask(unknown, false));
    }

    OptionalDouble most(int unknown) {
        return ask(unknown, false);
    }

    private OptionalDouble ask(int unknown, boolean isLeast) {
        Set<Integer> inside = new LinkedHashSet<>(Set.of(unknown));
        Set<Equation> equations = new LinkedHashSet<>();
        List<Integer> queue = new ArrayList<>(inside);
        for (int at = 0; at < queue.size() && inside.size() < MOST_UNKNOWNS; at++) {
            for (Equation equation : near.get(queue.get(at))) {
                equations.add(equation);
                equation.terms().keySet().stream().filter(inside::add).forEach(queue::add);
            }
        }
        return equations.isEmpty() ? bound(unknown, isLeast) : solve(unknown, inside, equations, isLeast);
    }

    private OptionalDouble bound(int unknown, boolean isLeast) {
        double bound = isLeast ? floors.get(unknown) : ceilings.get(unknown);
        return Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty();
    }

    private OptionalDouble solve(int unknown, Set<Integer> inside, Set<Equation> equations, boolean isLeast) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new HashMap<>();
        for (int each : inside) {
            Variable variable = model.newVariable("x" + each);
            if (Double.isFinite(floors.get(each))) {
                variable.lower(floors.get(each));
            }
            if (Double.isFinite(ceilings.get(each))) {
                variable.upper(ceilings.get(each));
            }
            variables.put(each, variable);
        }
        int number = 0;
        for (Equation equation : equations) {
            Expression expression = model.newExpression("e" + number++);
            equation.terms().forEach((each, weight) -> expression.set(variables.get(each), weight));
            bound(expression, equation);
        }
        variables.get(unknown).weight(1);
        Optimisation.Result result = isLeast ? model.minimise() : model.maximise();
        boolean isSolved = result.getState().isOptimal() && !result.getState().equals(Optimisation.State.UNBOUNDED);
        return isSolved ? OptionalDouble.of(result.getValue()) : bound(unknown, isLeast);
    }

    private static void bound(Expression expression, Equation equation) {
        if (Double.isFinite(equation.from())) {
            expression.lower(equation.from());
        }
        if (Double.isFinite(equation.to())) {
            expression.upper(equation.to());
        }
    }
}
