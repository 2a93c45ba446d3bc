package se.insatskollen.etl.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows that one form of JSON holds, the header first. */
interface JsonRows {
    /**
     * The fields of the next; empty at the end.
     *
     * @throws UnreadableException when it is not of this form
     */
    Optional<List<String>> next() throws IOException, UnreadableException;
}
