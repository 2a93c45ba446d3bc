package se.insatskollen.etl.staging;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.sources.ControlFile;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Source;

/**
 * A file of a known source, before its bytes have been read.
 *
 * @param look how it was when it was found
 * @param control how its control file was, if it has one
 * @param isInvented whether its folder is marked as holding invented data
 */
record FoundFile(Source source, Origin origin, Look look, Optional<Look> control, boolean isInvented) {

    /** The file and its control file. */
    List<Look> looks() {
        return Stream.concat(Stream.of(look), control.stream()).toList();
    }

    /** What its bytes tell; empty when it is written to meanwhile, or has left. */
    Optional<Delivery> read() throws IOException {
        try {
            ControlFile said =
                    control.isPresent() ? ControlFile.read(control.get().file(), source) : ControlFile.NONE;
            return Optional.of(new Delivery(source, origin, look, ByteFacts.of(look.file()), said, isInvented));
        } catch (IOException e) {
            if (look.isStill()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    boolean isStill() throws IOException {
        for (Look each : looks()) {
            if (!each.isStill()) {
                return false;
            }
        }
        return true;
    }

    String place() {
        return origin.place(source, look.file().getFileName().toString());
    }
}
