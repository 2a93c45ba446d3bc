package se.insatskollen.etl.demo;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.codes.PlacementType;

/**
 * The generator's own account of what it made: how many valid cases, the figures of some indicators, and for each project
 * what would have happened to its children without it. Only the generator can know the latter; it is not delivered.
 */
public final class Account {
    /** Children of a project, and the days it spared them. */
    static final class Participants {
        private long children;
        private final Map<PlacementType, Long> avoidedDays = new EnumMap<>(PlacementType.class);
        private long squaredResidentialDays;

        long children() {
            return children;
        }

        double meanAvoidedDays(PlacementType type) {
            return avoidedDays.getOrDefault(type, 0L) / (double) children;
        }

        /** Standard error of the mean of avoided days in residential homes. */
        double residentialError() {
            double mean = meanAvoidedDays(PlacementType.RESIDENTIAL_HOME);
            double variance = squaredResidentialDays / (double) children - mean * mean;
            return StrictMath.sqrt(variance / children);
        }

        private void add(List<Leg> avoided) {
            children++;
            for (Leg leg : avoided) {
                long days = leg.daysInWindow();
                avoidedDays.merge(leg.type(), days, Long::sum);
                squaredResidentialDays += leg.type() == PlacementType.RESIDENTIAL_HOME ? days * days : 0;
            }
        }
    }

    private final Map<String, Participants> participants = new LinkedHashMap<>();
    private final OwnFigures figures = new OwnFigures();
    private long cases;

    Account() {
        Projects.ALL.forEach(project -> participants.put(project.id(), new Participants()));
    }

    /** Valid cases of children without protected identity: the rows of {@code fct_case} after a clean import. */
    public long cases() {
        return cases;
    }

    /** What the valid cases come to in some indicators. */
    public OwnFigures figures() {
        return figures;
    }

    /** Counts what is told by all delivered cases of a child together, after each of them was counted. */
    void countChild(List<SocialCase> child) {
        figures.add(child);
    }

    void count(SocialCase socialCase) {
        cases++;
        socialCase.project().ifPresent(project -> of(project)
                .add(socialCase.avoided().map(Episode::legs).orElse(List.of())));
    }

    Participants of(Project project) {
        return participants.get(project.id());
    }
}
