package se.insatskollen.dashboard.page.invented.decision;

import java.math.BigDecimal;
import se.insatskollen.dashboard.web.SwedishFormat;

/** How children's scores changed from before the support to after it, in standard deviations; plus is better. */
record ChangeRow(String period, BigDecimal changeValue, long familyCount, BigDecimal lower95, BigDecimal upper95) {
    private static final int DECIMALS = 2;

    /** "1,04 standardavvikelser (osäkerhet 0,61 till 1,47), 9 familjer, 2020". */
    String text() {
        return "%s standardavvikelser (osäkerhet %s till %s), %s familjer, %s"
                .formatted(
                        SwedishFormat.decimals(changeValue, DECIMALS),
                        SwedishFormat.decimals(lower95, DECIMALS),
                        SwedishFormat.decimals(upper95, DECIMALS),
                        SwedishFormat.number(familyCount),
                        period);
    }
}
