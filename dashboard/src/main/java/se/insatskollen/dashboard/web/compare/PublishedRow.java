package se.insatskollen.dashboard.web.compare;

import java.util.Optional;
import se.insatskollen.warehouse.codes.TimeGrain;

/**
 * How finely an indicator is told of areas, in what a page lets its reader choose.
 *
 * @param timeGrain empty where it is not told at all
 */
public record PublishedRow(String indicatorId, Optional<TimeGrain> timeGrain, boolean isBySex) {
    private static final String SENTENCE = "För att ingen ska kunna kännas igen redovisas måttet %s.";
    private static final String SEXES_TOGETHER = "inte uppdelat på flickor och pojkar";

    boolean isWithheld() {
        return timeGrain.isEmpty();
    }

    /** The coarsest thing about it, in one sentence; empty where it is told as finely as can be. */
    Optional<String> sentence() {
        return timeGrain.flatMap(this::coarsest).map(SENTENCE::formatted);
    }

    /** What to say to who asks for girls or boys, who are not told apart; empty where that is said already. */
    Optional<String> sexesTogether() {
        String said = SENTENCE.formatted(SEXES_TOGETHER);
        return sentence().filter(said::equals).isPresent() ? Optional.empty() : Optional.of(said);
    }

    private Optional<String> coarsest(TimeGrain grain) {
        return switch (grain) {
            case THREE_YEARS -> Optional.of("för tre år i taget");
            case ALL_YEARS -> Optional.of("för alla år tillsammans");
            case YEAR, TERTIAL -> Optional.of(SEXES_TOGETHER).filter(text -> !isBySex);
        };
    }
}
