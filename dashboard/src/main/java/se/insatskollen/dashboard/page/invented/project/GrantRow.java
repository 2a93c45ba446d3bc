package se.insatskollen.dashboard.page.invented.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.GrantStatus;

/** Money applied for, proposed or granted. A grant is not the cost. */
record GrantRow(
        String funder,
        Optional<String> programmeName,
        Optional<Long> amountOre,
        boolean isAmountApproximate,
        GrantStatus grantStatus,
        @Nested Period period,
        Optional<LocalDate> decidedDate,
        Optional<DatePrecision> decidedPrecision) {

    String amount() {
        return amountOre
                .map(ore -> (isAmountApproximate ? "cirka " : "") + SwedishFormat.kronor(ore))
                .orElse("belopp framgår inte");
    }

    String payer() {
        return programmeName
                .map(programme -> "%s (%s)".formatted(funder, programme))
                .orElse(funder);
    }

    String status() {
        return grantStatus.label();
    }

    /** "1 november 2012". */
    String decided() {
        return decidedDate
                .map(date -> SwedishDates.date(date, decidedPrecision.orElse(DatePrecision.DAY)))
                .orElse(SwedishFormat.NOT_STATED);
    }
}
