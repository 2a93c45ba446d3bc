package se.insatskollen.dashboard.web.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What children of a project answered before and after it, in one time.
 *
 * @param isChange whether it is the mean change in standard deviations; else the share of sure improvements in per cent
 * @param value empty where it is hidden
 */
record MeasuredRow(
        boolean isChange,
        String period,
        Optional<BigDecimal> value,
        Optional<BigDecimal> lower95,
        Optional<BigDecimal> upper95) {

    boolean isShown() {
        return value.isPresent();
    }

    /** Whether chance alone may be behind it. */
    boolean holdsNought() {
        return lower95.filter(lower -> lower.signum() <= 0).isPresent()
                && upper95.filter(upper -> upper.signum() >= 0).isPresent();
    }
}
