package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * A scale that is not seen.
 *
 * @param min where it begins; left out where the values say it
 * @param max where it ends; likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnseenAxis(boolean show, String type, BigDecimal min, BigDecimal max, NoLabel axisLabel) implements Axis {
    /** The axis of bars that each have their value at the end. */
    static UnseenAxis ofBars() {
        return between(null, null);
    }

    /** What fills the whole length, whatever the values are: the marks for what is not known. */
    static UnseenAxis whole() {
        return between(BigDecimal.ZERO, BigDecimal.ONE);
    }

    static UnseenAxis between(BigDecimal min, BigDecimal max) {
        return new UnseenAxis(false, "value", min, max, new NoLabel());
    }
}
