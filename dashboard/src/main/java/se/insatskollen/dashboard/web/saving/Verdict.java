package se.insatskollen.dashboard.web.saving;

import java.util.Optional;
import se.insatskollen.warehouse.codes.EffectState;

/**
 * What can be said of a project under our assumptions: the estimate, or why there is none.
 *
 * @param estimate empty where there is none
 * @param sentence the answer, said aloud
 */
public record Verdict(Evidence evidence, Optional<Estimate> estimate, String sentence) {
    /** Of what is published. */
    public static Verdict of(Evidence evidence) {
        return of(evidence, Assumptions.of(evidence.published()));
    }

    /** Under some assumptions. */
    public static Verdict of(Evidence evidence, Assumptions assumptions) {
        Optional<EffectRow> effect = evidence.effect(assumptions.windowMonths());
        String name = evidence.project().projectName();
        if (effect.filter(EffectRow::isTold).isEmpty()) {
            return new Verdict(evidence, Optional.empty(), Sentences.untold(name, effect));
        }
        return Estimate.of(evidence, assumptions, effect.get())
                .value()
                .map(estimate -> new Verdict(evidence, Optional.of(estimate), new Sentences(estimate).answer()))
                .orElseGet(() -> new Verdict(
                        evidence, Optional.empty(), "Vi kan inte räkna på %s: priserna visas inte.".formatted(name)));
    }

    /** How it comes out; empty where that cannot be told. */
    public Optional<Outcome> outcome() {
        return estimate.flatMap(Estimate::outcome);
    }

    /** Whether it is only a matter of time. */
    public boolean isTooEarly() {
        return evidence.effect(Assumptions.of(evidence.published()).windowMonths())
                .filter(effect -> effect.effectState() == EffectState.TOO_EARLY)
                .isPresent();
    }
}
