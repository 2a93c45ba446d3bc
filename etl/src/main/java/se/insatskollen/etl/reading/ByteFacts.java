package se.insatskollen.etl.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.release.Sha256;

/**
 * What one pass over the bytes of a delivery tells before anything is parsed.
 *
 * @param sha256 identity of the delivery
 * @param bytes its size
 * @param encoding of a CSV file UTF-8 when every byte fits it, else Windows-1252; of the others always UTF-8
 * @param delimiter of a CSV file, one character; empty for the others
 * @param lineEnds of a CSV file: {@code LF}, {@code CRLF}, {@code CR} or {@code MIXED}; empty for the others
 * @param parts the records of each sheet of a workbook, or of the whole of another file
 * @param unreadable why the file is not to be opened at all, in words its supplier can act on; the counts of such a file
 *     mean nothing
 */
public record ByteFacts(
        String sha256,
        long bytes,
        Charset encoding,
        String delimiter,
        String lineEnds,
        List<Part> parts,
        Optional<String> unreadable) {
    private static final int BUFFER = 1 << 16;

    /**
     * The records of one part of a file, counted apart from the parser, which must find as many.
     *
     * @param name of the sheet; empty where a file has no parts
     * @param recordCount CSV: lines outside quotes that are not blank. JSON: objects of the list and one, for the header.
     *     XLSX: rows that are not blank
     */
    public record Part(String name, long recordCount) {}

    /** The records of all parts. */
    public long recordCount() {
        return parts.stream().mapToLong(Part::recordCount).sum();
    }

    /** Reads the file by the ending of its name; as CSV where that tells nothing. */
    public static ByteFacts of(Path file) throws IOException {
        return switch (FileFormat.of(file).orElse(FileFormat.CSV)) {
            case CSV -> of(file, new CsvScan());
            case JSON -> of(file, new JsonScan());
            case XLSX -> ofWorkbook(file);
        };
    }

    private static ByteFacts of(Path file, ByteScan scan) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                scan.take(buffer, read);
                bytes += read;
            }
        }
        return scan.finish(Sha256.hex(digest), bytes);
    }

    private static ByteFacts ofWorkbook(Path file) throws IOException {
        long records = 0;
        Optional<String> unreadable = Optional.empty();
        try {
            records = WorkbookScan.recordCount(file);
        } catch (UnreadableException e) {
            unreadable = Optional.of(e.getMessage());
        }
        return new ByteFacts(
                Sha256.of(file),
                Files.size(file),
                StandardCharsets.UTF_8,
                "",
                "",
                List.of(new Part("", records)),
                unreadable);
    }
}
