package se.insatskollen.dashboard.web.indicator;

import java.util.Optional;

/**
 * How many families stand behind an indicator in one municipality.
 *
 * @param firstYear of the first figure that is shown
 * @param newestPeriod of the newest, as "2024" or "2022-2024"
 * @param familyCount behind the newest
 * @param tooEarlyCount periods after it that cannot be measured yet
 */
public record FamiliesRow(
        String areaKey,
        Optional<String> firstYear,
        Optional<String> newestPeriod,
        Optional<Integer> familyCount,
        int tooEarlyCount) {

    String newest() {
        return newestPeriod.map(period -> period.replace('-', '–')).orElse("");
    }

    /** "2012–2024". */
    String span() {
        return firstYear
                .flatMap(first -> newestPeriod.map(newest -> newest.endsWith(first)
                        ? first
                        : "%s–%s".formatted(first, newest.substring(newest.length() - first.length()))))
                .orElse("");
    }
}
