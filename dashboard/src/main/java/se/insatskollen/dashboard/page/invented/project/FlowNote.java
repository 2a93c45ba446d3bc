package se.insatskollen.dashboard.page.invented.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.codes.CaseStage;

/** What a reader must know of the steps through a project, beside their figures. */
record FlowNote(ProjectRow project, List<StepRow> steps, LocalDate dataDate) {
    private static final String WHEN = "Ärendet räknas från dagen det öppnades."
            + " En förhandsbedömning räknas när den blev beslutad, utredning och insats när de började,"
            + " ett avslut när ärendet stängdes och en återkomst när barnets nästa ärende öppnades."
            + " Bara anmälningar får en förhandsbedömning. Ansökningar går direkt till utredning;"
            + " därför kan det steget ha färre dagar än förhandsbedömningen.";

    List<String> sentences() {
        return Stream.of(
                        returned(),
                        Optional.of(WHEN),
                        mayReturn(),
                        Optional.of("Att ett barn kommer tillbaka behöver inte betyda att insatsen var dålig."))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> returned() {
        return step(CaseStage.CLOSED).flatMap(closed -> step(CaseStage.RETURNED)
                .map(returned -> "%s av %s avslutade ärenden kom tillbaka inom ett år."
                        .formatted(returned.count(), closed.count())));
    }

    // Whoever was closed long before the data end has had the whole year to come back.
    private Optional<String> mayReturn() {
        boolean isLongEnded = project.period()
                .lastDay()
                .filter(last -> last.isBefore(dataDate.minusYears(1)))
                .isPresent();
        return isLongEnded
                ? Optional.empty()
                : Optional.of("De som avslutades det senaste året kan ännu komma tillbaka.");
    }

    private Optional<StepRow> step(CaseStage stage) {
        return steps.stream()
                .filter(row -> row.caseStage() == stage && row.caseCount().isPresent())
                .findFirst();
    }
}
