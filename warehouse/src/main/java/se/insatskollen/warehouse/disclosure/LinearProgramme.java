package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

/**
 * A linear programme, written straight into the solver: the solver's own modelling layer takes ten times as long as what it
 * solves here.
 */
final class LinearProgramme {
    /** A bound that is none. */
    static final double NONE = Double.POSITIVE_INFINITY;

    private record Variable(double lower, double upper, double price) {}

    private record Term(int variable, double factor) {}

    /** Sum of variables that equals something, or is at most that. */
    static final class Row {
        private final List<Term> terms = new ArrayList<>();
        private final boolean isEqual;
        private final double bound;

        private Row(boolean isEqual, double bound) {
            this.isEqual = isEqual;
            this.bound = bound;
        }

        Row add(int variable, double factor) {
            terms.add(new Term(variable, factor));
            return this;
        }

        private void writeTo(LinearSolver.Builder solver) {
            Mutate1D row = isEqual ? solver.equality(bound) : solver.inequality(bound);
            terms.forEach(term -> row.set(term.variable(), term.factor()));
        }
    }

    private final List<Variable> variables = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param price of each unit of it
     * @return its number, from 0
     */
    int variable(double lower, double upper, double price) {
        variables.add(new Variable(lower, upper, price));
        return variables.size() - 1;
    }

    Row equal(double value) {
        return row(true, value);
    }

    Row atMost(double value) {
        return row(false, value);
    }

    private Row row(boolean isEqual, double bound) {
        Row row = new Row(isEqual, bound);
        rows.add(row);
        return row;
    }

    /** The cheapest values of the variables, as far as the state of the result says that there are any. */
    Optimisation.Result minimise() {
        LinearSolver.Builder solver = LinearSolver.newBuilder(
                        variables.stream().mapToDouble(Variable::price).toArray())
                .lower(variables.stream().mapToDouble(Variable::lower).toArray())
                .upper(variables.stream().mapToDouble(Variable::upper).toArray());
        rows.stream().filter(row -> !row.terms.isEmpty()).forEach(row -> row.writeTo(solver));
        return solver.solve();
    }
}
