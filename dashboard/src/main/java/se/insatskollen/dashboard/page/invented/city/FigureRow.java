package se.insatskollen.dashboard.page.invented.city;

import java.math.BigDecimal;

/**
 * What an area had in a year.
 *
 * @param costMillionSek the same as {@code costOre} in millions of kronor
 */
record FigureRow(
        String areaKey, int yearNumber, long caseCount, long costOre, BigDecimal costMillionSek, long placementDays) {}
