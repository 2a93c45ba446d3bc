package se.insatskollen.etl.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The records of a delivered file whatever its format, the header first, one at a time and in constant memory. Typed
 * cells come as our written form ({@code 1234,5}, {@code ja}, {@code 2019-08-29}), so that one reader of values decides
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
     * Opens a file by the ending of its name. Ask {@link ByteFacts} first: what it calls unreadable is not to be opened.
     *
     * @param facts what its bytes told
     * @throws UnreadableException when it is not what its name says
     */
    static Records open(Path file, ByteFacts facts) throws IOException, UnreadableException {
        FileFormat format = FileFormat.of(file)
                .orElseThrow(
                        () -> new UnreadableException("is neither .csv, .xlsx nor .json. Deliver it as one of them."));
        return switch (format) {
            case CSV -> new CsvRecords(file, facts);
            case XLSX -> new ExcelRecords(file);
            case JSON -> new JsonRecords(file);
        };
    }
}
