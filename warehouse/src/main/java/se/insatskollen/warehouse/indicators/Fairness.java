package se.insatskollen.warehouse.indicators;

import java.util.Optional;
import se.insatskollen.warehouse.codes.Verdict;

/**
 * Whether one comparison may be made, and what is said about it.
 *
 * @param reason the warning, or why it is refused, in one plain Swedish sentence; empty where it is fair
 */
public record Fairness(Verdict verdict, Optional<String> reason) {
    static final Fairness FAIR = new Fairness(Verdict.FAIR, Optional.empty());

    public Fairness {
        if ((verdict == Verdict.FAIR) == reason.isPresent()) {
            throw new IllegalArgumentException(
                    "A verdict of %s needs %s".formatted(verdict, verdict == Verdict.FAIR ? "no reason" : "a reason"));
        }
    }

    static Fairness warned(String warning) {
        return new Fairness(Verdict.WARNED, Optional.of(warning));
    }

    static Fairness refused(String reason) {
        return new Fairness(Verdict.REFUSED, Optional.of(reason));
    }
}
