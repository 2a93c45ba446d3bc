package se.insatskollen.etl.demo;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.TargetGroup;

/**
 * Works out, by summing over everything that can happen, how many days of each placement type a project's child would
 * have had within 24 months without the project, and how many the project avoids. No sample is involved.
 */
final class ExpectedDays {
    private final Project project;

    ExpectedDays(Project project) {
        this.project = project;
    }

    /** Days of the type per child without the project. */
    double without(PlacementType type) {
        return risk() * days(type, RiskRatios.NO_EFFECT);
    }

    /** Days of the type per child that the project avoids. */
    double avoided(PlacementType type) {
        return without(type) - risk() * days(type, project.effect());
    }

    /** The probability that a child of the project is placed at all without it. */
    double risk() {
        double children = 0;
        double placed = 0;
        for (NeedLevel need : NeedLevel.values()) {
            double share = Profiles.need(project.target()).probability(need) * project.probability(need);
            double earlier = Risk.earlierPlacement(need);
            children += share;
            placed += share * Risk.factor(need) * (1 + earlier * (Risk.EARLIER_FACTOR - 1));
        }
        return Risk.base(project.target()) * placed / children;
    }

    // Days of the type per placed child: as the main placement, and as the emergency home before another.
    private double days(PlacementType type, RiskRatios ratios) {
        TargetGroup target = project.target();
        double main = Risk.types(target).probability(type) * ratios.of(type) * mainDays(type);
        if (type != PlacementType.EMERGENCY_HOME) {
            return main;
        }
        double first = 0;
        for (PlacementType other : PlacementType.values()) {
            if (Risk.canFollowEmergency(other)) {
                first += Risk.types(target).probability(other) * ratios.of(other);
            }
        }
        return main + first * Risk.EMERGENCY_FIRST * Risk.EMERGENCY_DAYS.mean();
    }

    private static double mainDays(PlacementType type) {
        double[] byStart = daysByStart(type);
        double direct = mean(Risk.START.values().mapToDouble(start -> byStart[start]));
        if (!Risk.canFollowEmergency(type)) {
            return direct;
        }
        double afterEmergency = mean(Risk.EMERGENCY_DAYS
                .values()
                .mapToDouble(emergency -> mean(Risk.START.values().mapToDouble(start -> byStart[start + emergency]))));
        return (1 - Risk.EMERGENCY_FIRST) * direct + Risk.EMERGENCY_FIRST * afterEmergency;
    }

    // Mean days within the window of a placement that starts on each of its days.
    private static double[] daysByStart(PlacementType type) {
        return IntStream.range(0, Observation.WINDOW_DAYS)
                .mapToDouble(start ->
                        mean(Risk.days(type).values().mapToDouble(days -> new Leg(type, start, days).daysInWindow())))
                .toArray();
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}
