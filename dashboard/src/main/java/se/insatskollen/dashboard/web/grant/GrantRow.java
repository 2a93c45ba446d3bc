package se.insatskollen.dashboard.web.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.CostShare;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.GrantStatus;

/** Money applied for, proposed or granted. A grant is not the cost. */
public record GrantRow(
        String funder,
        Optional<String> programmeName,
        Optional<Long> amountOre,
        boolean isAmountApproximate,
        GrantStatus grantStatus,
        CostShare costShare,
        @Nested Period period,
        Optional<LocalDate> decidedDate,
        Optional<DatePrecision> decidedPrecision,
        Optional<String> grantNumber,
        Optional<String> conditions,
        @Nested Source source) {

    /** "1 950 000 kronor", "cirka 45 miljoner kronor", "belopp framgår inte". */
    public String amount() {
        return amountOre
                .map(ore -> (isAmountApproximate ? "cirka " : "") + SwedishFormat.kronor(ore))
                .orElse("belopp framgår inte");
    }

    public Cell amountCell() {
        return Cell.number(amount(), amountOre.map(ore -> BigDecimal.valueOf(ore, 2)));
    }

    /** What the documents say has happened to it. */
    public String status() {
        return switch (grantStatus) {
            case APPLIED -> "sökt, inte beviljat i våra dokument";
            case PROPOSED -> "föreslaget, inte beviljat i våra dokument";
            case GRANTED -> "beviljat";
            case UNKNOWN -> "om det är beviljat framgår inte";
        };
    }

    /** "Länsstyrelsen i Stockholms län", or with the programme in brackets. */
    public String payer() {
        if (Stated.in(funder).isEmpty()) {
            return programmeName
                    .map(programme -> programme + " (vem som betalade framgår inte)")
                    .orElse(SwedishFormat.NOT_STATED);
        }
        return programmeName.map(programme -> funder + " (" + programme + ")").orElse(funder);
    }

    public String decided() {
        return decidedDate
                .map(date -> SwedishDates.date(date, decidedPrecision.orElse(DatePrecision.DAY)))
                .orElse(SwedishFormat.NOT_STATED);
    }

    public String covers() {
        return costShare.label();
    }

    public String shownNumber() {
        return grantNumber.orElse("");
    }

    public String shownConditions() {
        return conditions.orElse("");
    }
}
