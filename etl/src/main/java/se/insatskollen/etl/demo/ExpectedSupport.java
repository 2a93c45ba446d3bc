package se.insatskollen.etl.demo;

import se.insatskollen.warehouse.codes.NeedLevel;

/**
 * Works out what a child as those of a project costs in ordinary support: the same target group and the same mix of need, but
 * no project. The investigation is no part of it, because a project's children are investigated too. No sample is involved.
 */
final class ExpectedSupport {
    private final Project project;

    ExpectedSupport(Project project) {
        this.project = project;
    }

    /** Kronor of the last year per child, those without support among them. */
    double kronor() {
        return probability() * Ledger.SUPPORT.mean();
    }

    /** How likely such a child is to get support. */
    double probability() {
        double children = 0;
        double supported = 0;
        for (NeedLevel need : NeedLevel.values()) {
            double share = Profiles.need(project.target()).probability(need) * project.probability(need);
            children += share;
            supported += share * Timelines.supported(need);
        }
        return supported / children;
    }
}
