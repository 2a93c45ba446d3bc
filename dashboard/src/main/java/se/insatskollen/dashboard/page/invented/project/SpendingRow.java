package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CostKind;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.schema.Code;

/**
 * What was booked in a year, and in all years; the amounts are empty where hidden.
 *
 * @param payerKey who paid; empty where all payers are together
 * @param costKind what it went to; empty where all kinds are together
 */
record SpendingRow(
        Optional<PayerKind> payerKey,
        Optional<CostKind> costKind,
        int yearNumber,
        Optional<Long> costOre,
        Optional<BigDecimal> costMillionSek,
        Optional<Long> totalOre) {
    Spending.Amount amount(Code divided) {
        return new Spending.Amount(divided.label(), yearNumber, costOre, costMillionSek, totalOre);
    }
}
