package se.insatskollen.dashboard.page.invented.city;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an area had in a year; a figure is empty where it is hidden.
 *
 * @param costMillionSek the same as {@code costOre} in millions of kronor
 */
record FigureRow(
        String areaKey,
        int yearNumber,
        Optional<Long> caseCount,
        Optional<Long> costOre,
        Optional<BigDecimal> costMillionSek,
        Optional<Long> placementDays) {}
