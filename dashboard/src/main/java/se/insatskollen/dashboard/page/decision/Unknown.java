package se.insatskollen.dashboard.page.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.grant.GrantRow;

/** What a committee would want to know and our documents do not tell. */
record Unknown(Facts facts) {

    List<String> lines() {
        return Stream.of(decision(), reached(), staff(), cost(), grants(), saving(), evaluation())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> decision() {
        boolean isAsked = !facts.motions().isEmpty();
        boolean isDecided = facts.decisions().stream().anyMatch(DecisionRow::isDecidedOnAMotion);
        return said(isAsked && !isDecided, "Vad som har beslutats om motionen.");
    }

    private Optional<String> reached() {
        boolean isTold = facts.participation().stream().anyMatch(ParticipationRow::isOfThoseWhoTookPart);
        return said(!isTold && !isMethod(), "Hur många som deltog.");
    }

    private Optional<String> staff() {
        if (facts.staffing().isEmpty()) {
            return said(!isMethod(), "Hur många som arbetade där.");
        }
        return said(
                facts.staffing().stream().anyMatch(StaffingRow::isOfPersons),
                "Om de som arbetade där gjorde det på heltid.");
    }

    private Optional<String> cost() {
        return said(!facts.subject().isCostKnown(), isMethod() ? "Vad metoden skulle kosta här." : "Hela kostnaden.");
    }

    private Optional<String> grants() {
        List<String> payers = facts.grants().stream()
                .filter(row -> row.amountOre().isEmpty())
                .map(GrantRow::payer)
                .filter(payer -> !payer.startsWith(SwedishFormat.NOT_STATED))
                .distinct()
                .toList();
        return said(!payers.isEmpty(), "Hur stort beloppet var från " + String.join(" och ", payers) + ".");
    }

    private Optional<String> saving() {
        List<ClaimRow> savings =
                facts.claims().stream().filter(ClaimRow::isSaving).toList();
        if (savings.isEmpty()) {
            return Optional.of("%s Inget av våra dokument anger en besparing."
                    .formatted(isMethod() ? "Om metoden sparar något." : "Om något har sparats."));
        }
        return said(
                savings.stream().noneMatch(ClaimRow::isComputerStated),
                "Vem som har räknat ut den uppgivna besparingen.");
    }

    private Optional<String> evaluation() {
        if (facts.evaluations().isEmpty()) {
            return Optional.of("%s Våra dokument nämner ingen utvärdering."
                    .formatted(isMethod() ? "Om metoden ger resultat." : "Om arbetet gav resultat."));
        }
        boolean isRead = facts.evaluations().stream().anyMatch(row -> row.isDone() && row.isRead());
        boolean isDone = facts.evaluations().stream().anyMatch(EvaluationRow::isDone);
        return said(!isRead, isDone ? "Vad hela utvärderingen säger." : "Vad utvärderingen kom fram till.");
    }

    private boolean isMethod() {
        return facts.subject().isMethod();
    }

    private static Optional<String> said(boolean holds, String line) {
        return holds ? Optional.of(line) : Optional.empty();
    }
}
