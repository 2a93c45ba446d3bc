package se.insatskollen.etl.sources;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.etl.pseudonym.Pseudonyms;

/**
 * How the ids of a delivery are treated.
 *
 * @param maker makes the pseudonyms; empty where the source holds no ids
 * @param areInvented whether its personal numbers must be invented ones (month + 20); otherwise they must be real
 * @param asOf day from which the century of a ten-digit number is counted back
 */
public record Ids(Optional<Pseudonyms> maker, boolean areInvented, LocalDate asOf) {
    /** For sources that hold no ids. */
    public static final Ids NONE = new Ids(Optional.empty(), false, LocalDate.EPOCH);

    Pseudonyms pseudonyms() {
        return maker.orElseThrow(() -> new IllegalStateException("A source with ids is read without a key"));
    }
}
