package se.insatskollen.dashboard.web.saving;

import java.util.Optional;
import se.insatskollen.warehouse.codes.EffectState;

/**
 * What is published of a project's effect within a window; all but the state is empty where nothing is told.
 *
 * @param differenceDays placement days per child, project − ordinary service
 * @param placeboDays the same in as long a time before, when the project could change nothing
 * @param ordinarySupportOre what ordinary support cost for a like child, in the kronor of the price year
 */
public record EffectRow(
        int windowMonths,
        EffectState effectState,
        Optional<Integer> followedChildren,
        Optional<Integer> matchedChildren,
        Optional<Integer> ordinaryChildren,
        Optional<Integer> projectFamilies,
        Optional<Integer> clusterFamilies,
        Optional<Double> matchedShare,
        Optional<Double> differenceDays,
        Optional<Double> differenceLower95,
        Optional<Double> differenceUpper95,
        Optional<Double> placeboDays,
        Optional<Double> placeboLower95,
        Optional<Double> placeboUpper95,
        Optional<Boolean> isPlaceboFlagged,
        Optional<Long> ordinarySupportOre,
        Optional<Integer> priceYear) {
    public boolean isTold() {
        return effectState == EffectState.TOLD;
    }
}
