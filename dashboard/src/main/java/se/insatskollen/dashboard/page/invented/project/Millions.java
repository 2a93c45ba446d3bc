package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import se.insatskollen.dashboard.web.SwedishFormat;

/** Millions of kronor beside a mark, where there is room for one decimal. */
final class Millions {
    private static final BigDecimal LEAST = new BigDecimal("0.05");

    private Millions() {}

    /** "2,4"; "under 0,1" where something would look like nothing. */
    static String shown(BigDecimal millionSek) {
        boolean isHidden = millionSek.signum() > 0 && millionSek.compareTo(LEAST) < 0;
        return isHidden ? "under 0,1" : SwedishFormat.decimals(millionSek, 1);
    }
}
