package se.insatskollen.etl.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The records of a delivered file whatever its format, as they stand, one at a time and in constant memory: of JSON the
 * header first; of the others also titles and whatever else stands above or below the header. Blank ones are passed
 * over, and counted as such by {@link ByteFacts}. Typed cells come as our written form ({@code 1234,5}, {@code ja}, {@code 2019-08-29}), so that one reader of values decides
 * for every format. Fields are stripped of surrounding blanks; an empty one holds nothing.
 */
public interface Records extends Closeable {
    /**
     * One record.
     *
     * @param part name of the sheet it stands in; empty where a file has no parts
     * @param number where a supplier finds it, growing through the part. CSV: the line it starts on. XLSX: its row. JSON:
     *     its running number, the header being 1
     */
    record Line(String part, int number, List<String> fields) {}

    /**
     * The next record; empty at the end.
     *
     * @throws UnreadableException when the rest of the file cannot be understood; nothing more is to be had from it
     */
    Optional<Line> next() throws IOException, UnreadableException;

    /**
     * Opens a file. What {@link ByteFacts} calls unreadable is not opened.
     *
     * @param facts what its bytes told
     * @throws UnreadableException when it is not what its name says
     */
    static Records open(Path file, ByteFacts facts) throws IOException, UnreadableException {
        if (facts.unreadable().isPresent()) {
            throw new UnreadableException(facts.unreadable().get());
        }
        FileKind kind = facts.kind();
        if (kind.format() == FileFormat.XLSX && kind.packing() == Packing.NONE) {
            return ExcelRecords.of(file);
        }
        try {
            InputStream content = Unpacked.open(file).content();
            try {
                return switch (kind.format()) {
                    case CSV -> new CsvRecords(content, facts);
                    case XLSX -> ExcelRecords.ofTemporary(Unpacked.temporary(content));
                    case JSON -> new JsonRecords(content);
                };
            } catch (IOException | UnreadableException | RuntimeException e) {
                content.close();
                throw e;
            }
        } catch (FlawException e) {
            throw new UnreadableException(e.flaw().problem());
        }
    }
}
