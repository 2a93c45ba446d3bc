package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import se.insatskollen.warehouse.codes.PayerKind;

/** What a payer was booked with in a year, and in all years. */
record PayerRow(PayerKind payerKey, int yearNumber, long costOre, BigDecimal costMillionSek, long totalOre) {
    Spending.Amount amount() {
        return new Spending.Amount(payerKey.label(), yearNumber, costOre, costMillionSek, totalOre);
    }
}
