package se.insatskollen.dashboard.page.invented.savings;

import java.util.Optional;
import se.insatskollen.dashboard.web.chart.DotChart.Dot;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.saving.Estimate;
import se.insatskollen.dashboard.web.saving.Evidence;
import se.insatskollen.dashboard.web.saving.Facit;
import se.insatskollen.dashboard.web.saving.Outcome;
import se.insatskollen.dashboard.web.saving.Verdict;
import se.insatskollen.warehouse.codes.CellState;

/** A project with what can be said of its saving. */
record Line(Verdict verdict) {
    static Line of(Evidence evidence) {
        return new Line(Verdict.of(evidence));
    }

    String targetGroup() {
        return verdict.evidence().project().targetGroup().orElse("Målgruppen framgår inte");
    }

    String name() {
        return verdict.evidence().project().projectName();
    }

    String href() {
        return "%s/besparingar/%s"
                .formatted(InventedCity.PATH, verdict.evidence().project().projectKey());
    }

    /** The answer in one sentence. */
    String sentence() {
        return verdict.sentence();
    }

    Optional<Estimate> estimate() {
        return verdict.estimate();
    }

    Optional<Outcome> outcome() {
        return verdict.outcome();
    }

    Optional<String> facit() {
        return Facit.of(verdict.evidence()).map(Facit::sentence);
    }

    Dot dot() {
        return estimate()
                .flatMap(Estimate::netMillions)
                .map(net -> new Dot(
                        name(),
                        Optional.of(net),
                        CellState.VALUE,
                        net.shown(),
                        sentence(),
                        Standing.PLAIN,
                        Standing.OWN))
                .orElseGet(this::unknown);
    }

    boolean isTooEarly() {
        return outcome().isEmpty() && verdict.isTooEarly();
    }

    /** Why there is no net, in the words of the answer above. */
    String unknownWords() {
        return isTooEarly() ? "för tidigt att säga" : "går inte att säga";
    }

    private Dot unknown() {
        return new Dot(
                name(),
                Optional.empty(),
                isTooEarly() ? CellState.TOO_EARLY : CellState.NOT_COMPUTABLE,
                unknownWords(),
                sentence(),
                Standing.PLAIN,
                Standing.PLAIN);
    }
}
