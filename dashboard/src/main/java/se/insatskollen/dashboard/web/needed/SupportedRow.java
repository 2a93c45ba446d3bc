package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** How many of a project's cases got support. */
record SupportedRow(long caseCount) {
    Sourced cases(String said) {
        return Sourced.exact("Ärenden som fick stöd", BigDecimal.valueOf(caseCount), said + ": ärendena");
    }
}
