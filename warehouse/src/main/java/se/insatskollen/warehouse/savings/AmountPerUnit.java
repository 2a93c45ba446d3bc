package se.insatskollen.warehouse.savings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.insatskollen.warehouse.codes.CountUnit;

/**
 * What a stated amount makes per family, person or placement: our own division, never the source's figure.
 *
 * @param exactOre the quotient in öre, rounded to whole öre; for the download
 * @param shownOre the quotient with no more significant digits than the stated amount; for the page
 * @param unit what it is divided by
 */
public record AmountPerUnit(long exactOre, long shownOre, CountUnit unit) {

    /**
     * Divides an amount that a source states for so many of a unit by their number.
     *
     * @param ore the amount in öre
     * @param digits significant digits the amount is stated with, at least 1
     * @param statedFor the unit the source speaks of
     * @param count how many of the unit, at least 1
     * @param counted the unit that is counted
     * @throws IllegalArgumentException naming both units where they differ
     */
    public static AmountPerUnit of(long ore, int digits, CountUnit statedFor, int count, CountUnit counted) {
        if (statedFor != counted) {
            throw new IllegalArgumentException(
                    "Beloppet gäller %s, antalet %s: olika enheter räknas aldrig om till varandra"
                            .formatted(statedFor.label(), counted.label()));
        }
        if (digits < 1 || count < 1) {
            throw new IllegalArgumentException(
                    "Cannot divide by %d %s with %d digits".formatted(count, counted, digits));
        }
        BigDecimal amount = BigDecimal.valueOf(ore);
        BigDecimal divisor = BigDecimal.valueOf(count);
        long exact = amount.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact();
        long shown = amount.divide(divisor, new MathContext(digits, RoundingMode.HALF_UP))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new AmountPerUnit(exact, shown, counted);
    }
}
