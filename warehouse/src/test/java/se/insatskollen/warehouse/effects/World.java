package se.insatskollen.warehouse.effects;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Children of a project and of ordinary service whose truth is known.
 *
 * @param truths for each child of the project: the days, of all types together, that the project adds to what the same
 *     child can be expected to have without it, in the order of the project's children
 */
record World(List<IndexChild> children, List<Double> truths) {

    /** The true effect for those of the project's children that have somebody like them in ordinary service. */
    double truthOfMatched() {
        Map<Service, Set<Stratum>> strata = children.stream()
                .collect(Collectors.groupingBy(
                        IndexChild::service, Collectors.mapping(IndexChild::stratum, Collectors.toSet())));
        Set<Stratum> ordinary = strata.getOrDefault(Service.ORDINARY, Set.of());
        double sum = 0;
        int matched = 0;
        int number = 0;
        for (IndexChild child : children) {
            if (child.service() == Service.PROJECT) {
                if (ordinary.contains(child.stratum())) {
                    sum += truths.get(number);
                    matched++;
                }
                number++;
            }
        }
        return sum / matched;
    }
}
