package se.insatskollen.warehouse.figures;

import java.util.Optional;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.statistics.RankInterval;

/**
 * An area held against the others.
 *
 * @param peers how many others have a figure; empty where the comparison is refused
 * @param others the figure of all of them together, in the indicator's unit
 */
record Against(Optional<Integer> peers, Optional<Double> others, Finding finding, Optional<RankInterval> ranks) {
    static final Against REFUSED =
            new Against(Optional.empty(), Optional.empty(), Finding.NOT_COMPARED, Optional.empty());
}
