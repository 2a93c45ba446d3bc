package se.insatskollen.dashboard.page.invented.project;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.GrantStatus;

/** Money applied for, proposed or granted. A grant is not the cost. */
record GrantRow(
        String funder,
        Optional<String> programmeName,
        Optional<Long> amountOre,
        boolean isAmountApproximate,
        GrantStatus grantStatus,
        @Nested Period period) {

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
}
