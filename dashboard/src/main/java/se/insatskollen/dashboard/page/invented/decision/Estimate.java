package se.insatskollen.dashboard.page.invented.decision;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.saving.Facit;
import se.insatskollen.dashboard.web.saving.Sentences;
import se.insatskollen.dashboard.web.saving.Verdict;

/**
 * What the project is estimated to have saved, by published assumptions only.
 *
 * @param lines what it rests on, line by line
 * @param facit what the generator planted, told beside it
 */
record Estimate(List<String> lines, String facit) {
    /** None where nothing can be estimated. */
    static Optional<Estimate> of(Verdict verdict) {
        return verdict.estimate()
                .map(Sentences::new)
                .map(sentences -> new Estimate(
                        sentences.facts().stream()
                                .map(fact -> "%s: %s".formatted(fact.question(), fact.answer()))
                                .toList(),
                        Facit.of(verdict.evidence()).map(Facit::sentence).orElse("")));
    }
}
