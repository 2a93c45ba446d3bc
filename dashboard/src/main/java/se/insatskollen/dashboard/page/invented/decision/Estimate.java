package se.insatskollen.dashboard.page.invented.decision;

import java.util.ArrayList;
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
        return verdict.estimate().map(estimate -> of(estimate, Facit.of(verdict.evidence())));
    }

    private static Estimate of(se.insatskollen.dashboard.web.saving.Estimate estimate, Optional<Facit> facit) {
        Sentences sentences = new Sentences(estimate);
        List<String> lines = new ArrayList<>();
        sentences.facts().forEach(fact -> lines.add("%s: %s".formatted(fact.question(), fact.answer())));
        sentences.leftOut().ifPresent(lines::add);
        return new Estimate(lines, facit.map(known -> known.sentence(estimate)).orElse(""));
    }
}
