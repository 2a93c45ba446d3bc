package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import se.insatskollen.warehouse.codes.CostKind;

/** What was booked on a kind of cost in a year, and in all years. */
record KindRow(CostKind costKind, int yearNumber, long costOre, BigDecimal costMillionSek, long totalOre) {
    Spending.Amount amount() {
        return new Spending.Amount(costKind.label(), yearNumber, costOre, costMillionSek, totalOre);
    }
}
