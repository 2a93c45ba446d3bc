package se.insatskollen.dashboard.page.decision;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.warehouse.codes.ClaimKind;

/** What a document says the project reached or cost, in two lines. Never a figure of ours. */
record ClaimRow(
        ClaimKind claimKind,
        String computedBy,
        String judgedBy,
        String description,
        @Nested Source source) {

    boolean isSaving() {
        return claimKind == ClaimKind.SAVING;
    }

    boolean isComputerStated() {
        return Stated.in(computedBy).isPresent();
    }

    String title() {
        return switch (claimKind) {
            case SAVING -> "Uppgiven besparing";
            case AVOIDED_PLACEMENTS -> "Uppgift om undvikna placeringar";
            case FINANCIAL_RESULT -> "Uppgift om ekonomiskt resultat";
            case GOALS_REACHED -> "Uppgift om nådda mål";
            case COST_OVERRUN -> "Uppgift om att kostnaden blev högre";
        };
    }
}
