package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CostKind;

/** What was booked on a kind of cost in a year, and in all years; empty where hidden. */
record KindRow(
        CostKind costKind,
        int yearNumber,
        Optional<Long> costOre,
        Optional<BigDecimal> costMillionSek,
        Optional<Long> totalOre) {
    Spending.Amount amount() {
        return new Spending.Amount(costKind.label(), yearNumber, costOre, costMillionSek, totalOre);
    }
}
