package se.insatskollen.dashboard.page.decision;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.claim.Coverage;
import se.insatskollen.warehouse.codes.ClaimKind;
import se.insatskollen.warehouse.codes.CountUnit;

/** What a document says the project reached or cost, in two lines. Never a figure of ours. */
record ClaimRow(
        ClaimKind claimKind,
        String computedBy,
        Optional<Integer> denominatorCount,
        Optional<CountUnit> denominatorUnit,
        @Nested("denominator_") Period denominatorPeriod,
        String description,
        @Nested Source source) {

    boolean isSaving() {
        return claimKind == ClaimKind.SAVING;
    }

    boolean isComputerStated() {
        return Stated.in(computedBy).isPresent();
    }

    /** The claim, and of how many of those who took part it is told. */
    String told(List<ParticipationRow> participation) {
        String coverage = participation.stream()
                .filter(this::isAboutSomeOf)
                .findFirst()
                .map(this::coverage)
                .orElse("");
        return SwedishList.sentences(title() + ".", description, coverage);
    }

    // Families are compared with families only: persons, households and children are other things.
    private boolean isAboutSomeOf(ParticipationRow all) {
        return all.isOfThoseWhoTookPart()
                && denominatorUnit.filter(unit -> unit == all.participantUnit()).isPresent()
                && denominatorCount
                        .filter(count -> count > 1 && count <= all.participantCount())
                        .isPresent();
    }

    private String coverage(ParticipationRow all) {
        return new Coverage(
                        all.participantUnit(),
                        denominatorCount.orElseThrow(),
                        denominatorPeriod,
                        all.participantCount(),
                        all.period())
                .sentence();
    }

    private String title() {
        return switch (claimKind) {
            case SAVING -> "Uppgiven besparing";
            case AVOIDED_PLACEMENTS -> "Uppgift om undvikna placeringar";
            case FINANCIAL_RESULT -> "Uppgift om ekonomiskt resultat";
            case GOALS_REACHED -> "Uppgift om nådda mål";
            case COST_OVERRUN -> "Uppgift om att kostnaden blev högre";
        };
    }
}
