package se.insatskollen.dashboard.page.invented.decision;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.GrantStatus;

/** Money applied for, proposed or granted. It pays for a part of what is booked. */
record GrantRow(
        String funder,
        Optional<String> programmeName,
        Optional<Long> amountOre,
        GrantStatus grantStatus,
        @Nested Period period) {
    /** "Bidrag, beviljat: 22,7 miljoner kronor från Exempelstads kommun (fonden), 2013–2020". */
    String text() {
        return "Bidrag, %s: %s från %s, %s"
                .formatted(
                        grantStatus.label(),
                        amountOre.map(SwedishFormat::kronor).orElse("belopp framgår inte"),
                        programmeName
                                .map(programme -> "%s (%s)".formatted(funder, programme))
                                .orElse(funder),
                        period.text());
    }
}
