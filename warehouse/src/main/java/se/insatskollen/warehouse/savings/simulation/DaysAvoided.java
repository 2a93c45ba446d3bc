package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import se.insatskollen.warehouse.savings.count.Children;
import se.insatskollen.warehouse.savings.count.Placements;
import se.insatskollen.warehouse.savings.uncertainty.Draws;
import se.insatskollen.warehouse.savings.uncertainty.JointNormal;
import se.insatskollen.warehouse.savings.uncertainty.Pert;
import se.insatskollen.warehouse.savings.uncertainty.StandardNormal;
import se.insatskollen.warehouse.savings.uncertainty.Uncertain;

/** How many days of each placement type are avoided, all children or placements together. */
public sealed interface DaysAvoided {
    /** How many placement types. */
    int types();

    /**
     * The days of a type with the given probability below them.
     *
     * @param probability above 0 and below 1
     */
    double quantile(int type, double probability);

    /** Made once, asked for every draw. */
    Drawing drawing();

    /** The way from uniform numbers, one for each type, to days. */
    @FunctionalInterface
    interface Drawing {
        /** Draws the days of all types into the array. */
        void draw(Draws random, double[] days);
    }

    /**
     * Days as an effect estimates them: they vary together, and fewer than nought are days that were added.
     *
     * @param perChild joint distribution of the days per child
     * @param children how many children the effect was seen in
     */
    record Estimated(JointNormal perChild, Children children) implements DaysAvoided {
        @Override
        public int types() {
            return perChild.size();
        }

        @Override
        public double quantile(int type, double probability) {
            return children.number()
                    * (perChild.mean().get(type)
                            + StandardNormal.quantile(probability) * perChild.standardDeviation(type));
        }

        @Override
        public Drawing drawing() {
            double[] mean = perChild.mean().stream().mapToDouble(x -> x).toArray();
            double[][] lower = perChild.cholesky();
            double[] z = new double[mean.length];
            return (random, days) -> {
                for (int type = 0; type < z.length; type++) {
                    z[type] = StandardNormal.quantile(random.uniform());
                }
                for (int type = 0; type < z.length; type++) {
                    days[type] = children.number() * correlated(mean[type], lower[type], z, type);
                }
            };
        }

        private static double correlated(double mean, double[] lower, double[] z, int type) {
            double days = mean;
            for (int i = 0; i <= type; i++) {
                days += lower[i] * z[i];
            }
            return days;
        }
    }

    /**
     * Days as a claim has them: placements said to be avoided × the days that each would have lasted. How long one type lasts
     * tells nothing of another.
     *
     * @param placements how many of each type
     * @param daysEach how long each of a type would have lasted, 0 or more days; known exactly where nothing varies
     */
    record Claimed(List<Placements> placements, List<Pert> daysEach) implements DaysAvoided {
        public Claimed {
            placements = List.copyOf(placements);
            daysEach = List.copyOf(daysEach);
            if (placements.size() != daysEach.size()) {
                throw new IllegalArgumentException(
                        "%d counts of placements, %d lengths".formatted(placements.size(), daysEach.size()));
            }
        }

        @Override
        public int types() {
            return placements.size();
        }

        @Override
        public double quantile(int type, double probability) {
            return placements.get(type).number() * daysEach.get(type).quantile(probability);
        }

        @Override
        public Drawing drawing() {
            Uncertain.Inverse[] each = daysEach.stream().map(Pert::inverse).toArray(Uncertain.Inverse[]::new);
            return (random, days) -> {
                for (int type = 0; type < each.length; type++) {
                    days[type] = placements.get(type).number() * each[type].at(random.uniform());
                }
            };
        }
    }
}
