package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** How many of a project's cases got support. */
public record SupportedRow(long caseCount) {
    /** Empty where that is hidden. */
    public static Optional<SupportedRow> about(Queries open, String projectKey) {
        return open.figures().about(projectKey, SupportedRow.class, "supported.sql", SupportedRow.class).stream()
                .findFirst();
    }

    Sourced cases(String said) {
        return Sourced.exact("Ärenden som fick stöd", BigDecimal.valueOf(caseCount), said + ": ärendena");
    }
}
