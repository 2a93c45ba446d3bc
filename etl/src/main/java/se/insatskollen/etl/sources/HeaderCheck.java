package se.insatskollen.etl.sources;

import java.io.IOException;
import java.nio.file.Path;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.Records;
import se.insatskollen.etl.reading.UnreadableException;

/** Looks at the header of a delivery before any of its rows is read. */
public final class HeaderCheck {
    private HeaderCheck() {}

    /**
     * Nothing happens when the header is right.
     *
     * @throws UnreadableException when the file has no header of this source, in words its supplier can act on
     */
    public static void require(Source source, Path file, ByteFacts facts) throws IOException, UnreadableException {
        try (Records records = Records.open(file, facts)) {
            HeaderLine.positions(
                    source,
                    records.next()
                            .orElseThrow(
                                    () -> new UnreadableException("is empty. Deliver it again with its header line."))
                            .fields());
        }
    }
}
