package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.warehouse.codes.GrantStatus;
import se.insatskollen.warehouse.savings.needed.Sourced;
import se.insatskollen.warehouse.savings.needed.WorkedBreakEven.YearlyCost;

/** The amount that tells what a full-time year costs: what it pays for, how many and for how long. */
record YearlyCostRow(
        long amountOre,
        int amountDigits,
        BigDecimal workerCount,
        LocalDate fromDate,
        LocalDate toDate,
        String projectName,
        GrantStatus grantStatus,
        @Nested Source source) {

    /** The year whose prices the whole example is in. */
    int priceYear() {
        return fromDate.getYear();
    }

    YearlyCost yearlyCost() {
        String said = said();
        return new YearlyCost(
                Sourced.of("Belopp för %s".formatted(projectName), kronor(), amountDigits, said),
                Sourced.exact("Årsarbetare för beloppet", workerCount, said),
                Sourced.exact("Månader för beloppet", BigDecimal.valueOf(months()), said));
    }

    /** "ett förslag om Familjelotsen" or, where it was granted, "ett bidrag till Familjelotsen". */
    String what() {
        return switch (grantStatus) {
            case PROPOSED -> "ett förslag om %s".formatted(projectName);
            case APPLIED -> "en ansökan för %s".formatted(projectName);
            case GRANTED, UNKNOWN -> "ett bidrag till %s".formatted(projectName);
        };
    }

    // Whole months: it is counted from the first day of one to the last of another.
    private int months() {
        return (int) Period.between(fromDate, toDate.plusDays(1)).toTotalMonths();
    }

    private BigDecimal kronor() {
        return BigDecimal.valueOf(amountOre, 2);
    }

    private String said() {
        return "%s, %s, %s (%s)".formatted(source.documentTitle(), source.place(), source.asOf(), grantStatus.label());
    }
}
