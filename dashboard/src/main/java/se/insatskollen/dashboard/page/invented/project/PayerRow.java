package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.warehouse.codes.PayerKind;

/** What a payer was booked with in a year, and in all years; empty where hidden. */
record PayerRow(
        PayerKind payerKey,
        int yearNumber,
        Optional<Long> costOre,
        Optional<BigDecimal> costMillionSek,
        Optional<Long> totalOre) {
    Spending.Amount amount() {
        return new Spending.Amount(payerKey.label(), yearNumber, costOre, costMillionSek, totalOre);
    }
}
