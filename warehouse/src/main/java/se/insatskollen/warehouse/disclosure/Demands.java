package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one sensitive cell needs, in every measure: how far up and down it must be able to go. */
final class Demands {
    /** In one measure. */
    private record Demand(Relations relations, double up, double down) {
        boolean allows(int cell, int sign) {
            Measure measure = relations.measure();
            double step = sign < 0 ? up : down;
            Direction direction = sign < 0 ? Direction.UP : Direction.DOWN;
            return !measure.has(cell)
                    || step == 0
                    || measure.value(cell) - step >= measure.floor(cell, direction) - Relations.ROUNDING;
        }
    }

    private final List<Demand> demands = new ArrayList<>();

    /** @param relations of every measure */
    Demands(int cell, List<Relations> relations) {
        for (Relations its : relations) {
            Measure measure = its.measure();
            Need need = measure.need(cell);
            if (need != null) {
                double value = measure.value(cell);
                demands.add(new Demand(its, Math.max(0, need.atLeast() - value), Math.max(0, value - need.atMost())));
            }
        }
    }

    private Demands(List<Demand> demands) {
        this.demands.addAll(demands);
    }

    /** Each measure and direction by itself, where no move serves them all. */
    List<Demands> oneByOne() {
        List<Demands> single = new ArrayList<>();
        for (Demand demand : demands) {
            if (demand.up() > 0) {
                single.add(new Demands(List.of(new Demand(demand.relations(), demand.up(), 0))));
            }
            if (demand.down() > 0) {
                single.add(new Demands(List.of(new Demand(demand.relations(), 0, demand.down()))));
            }
        }
        return single;
    }

    /** What hiding a cell costs that takes part with that sign; infinite where it cannot. */
    double price(int cell, int sign, Hiding hiding) {
        for (Demand demand : demands) {
            if (!demand.allows(cell, sign)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return hiding.cost(cell);
    }

    /** The shifts that a move makes possible; empty where one of them breaks a relation. */
    Optional<List<Shift>> shifts(Move move) {
        List<Shift> shifts = new ArrayList<>();
        for (Demand demand : demands) {
            Measure measure = demand.relations().measure();
            for (double step : new double[] {demand.up(), -demand.down()}) {
                if (step != 0) {
                    Shift shift = move.by(measure, step);
                    if (!shift.isPossible(demand.relations())) {
                        return Optional.empty();
                    }
                    shifts.add(shift);
                }
            }
        }
        return Optional.of(shifts);
    }

    /** The shifts that a linear programme finds for each measure and direction; empty where it finds none for one. */
    Optional<List<Shift>> byProgramme(int cell, Hiding hiding) {
        List<Shift> found = new ArrayList<>();
        for (Demand demand : demands) {
            for (double step : new double[] {demand.up(), -demand.down()}) {
                if (step != 0) {
                    Optional<Shift> shift = CheapestShift.of(cell, step, demand.relations(), hiding);
                    if (shift.isEmpty()) {
                        return Optional.empty();
                    }
                    hiding.hide(shift.get());
                    found.add(shift.get());
                }
            }
        }
        return Optional.of(found);
    }

    /** Whether any of the measures must add up in a dimension. */
    boolean isAnyAdditiveIn(Dimension dimension) {
        return demands.stream().anyMatch(demand -> demand.relations().measure().isAdditiveIn(dimension));
    }
}
