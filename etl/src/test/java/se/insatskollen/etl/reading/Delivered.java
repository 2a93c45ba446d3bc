package se.insatskollen.etl.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All records of a small file. */
final class Delivered {
    private Delivered() {}

    static List<Records.Line> of(Path file) throws IOException, UnreadableException {
        return of(file, ByteFacts.of(file));
    }

    static List<Records.Line> of(Path file, ByteFacts facts) throws IOException, UnreadableException {
        List<Records.Line> lines = new ArrayList<>();
        try (Records records = Records.open(file, facts)) {
            for (Optional<Records.Line> line = records.next(); line.isPresent(); line = records.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
