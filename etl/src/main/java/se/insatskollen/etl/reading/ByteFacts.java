package se.insatskollen.etl.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.release.Sha256;

/**
 * What one pass over the bytes of a delivery tells before anything is parsed.
 *
 * @param sha256 identity of the delivery, packed as it came
 * @param bytes its size, packed as it came
 * @param kind its format and packing
 * @param encoding of a CSV file UTF-8 or UTF-16 when every byte fits it, else Windows-1252; of the others always UTF-8
 * @param delimiter of a CSV file, one character; empty for the others
 * @param lineEnds of a CSV file: {@code LF}, {@code CRLF}, {@code CR} or {@code MIXED}; empty where it has none, and for
 *     the others
 * @param parts the records of each sheet of a workbook that has any, or of the whole of another file
 * @param continuesAt of a page of a longer list: the address of the next page, without which the list is not whole
 * @param unreadable why the file is not to be opened at all, in words its supplier can act on; the counts of such a file
 *     mean nothing
 * @param isIncomplete whether it is unreadable because its end is missing, so that it may still be under way. A CSV file
 *     never is, since its bytes do not tell
 */
public record ByteFacts(
        String sha256,
        long bytes,
        FileKind kind,
        Charset encoding,
        String delimiter,
        String lineEnds,
        List<Part> parts,
        Optional<String> continuesAt,
        Optional<String> unreadable,
        boolean isIncomplete) {

    /**
     * The records of one part of a file, counted apart from the parser, which must find as many.
     *
     * @param name of the sheet; empty where a file has no parts
     * @param recordCount CSV: lines outside quotes that are not blank. JSON: objects of the list and one, for the header;
     *     none of an empty list. XLSX: rows that are not blank
     */
    public record Part(String name, long recordCount) {}

    public ByteFacts {
        if (isIncomplete && unreadable.isEmpty()) {
            throw new IllegalArgumentException("An incomplete file cannot be read");
        }
    }

    /** The records of all parts. */
    public long recordCount() {
        return parts.stream().mapToLong(Part::recordCount).sum();
    }

    /** Reads the file by the ending of its name. */
    public static ByteFacts of(Path file) throws IOException {
        Packing packing = Unpacked.packing(file);
        FileFormat format = FileFormat.of(file).orElse(FileFormat.CSV);
        if (packing == Packing.NONE && FileFormat.of(file).isPresent() && format != FileFormat.XLSX) {
            return inOnePass(file, format);
        }
        Findings findings;
        try (Unpacked unpacked = Unpacked.open(file)) {
            format = unpacked.format();
            findings = packing == Packing.NONE ? WorkbookScan.of(file) : inside(unpacked);
        } catch (FlawException e) {
            findings = Findings.of(e.flaw());
        }
        return of(Sha256.of(file), Files.size(file), new FileKind(format, packing), findings);
    }

    private static ByteFacts inOnePass(Path file, FileFormat format) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteScan scan = scan(format);
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = pass(in, scan);
        }
        return of(Sha256.hex(digest), bytes, new FileKind(format, Packing.NONE), scan.finish());
    }

    // Whatever lies in a whole packing was packed like that, and will not grow.
    private static Findings inside(Unpacked unpacked) throws IOException {
        if (unpacked.format() != FileFormat.XLSX) {
            ByteScan scan = scan(unpacked.format());
            pass(unpacked.content(), scan);
            return scan.finish().lasting();
        }
        Path workbook = Unpacked.temporary(unpacked.content());
        try {
            return WorkbookScan.of(workbook).lasting();
        } finally {
            Files.delete(workbook);
        }
    }

    private static long pass(InputStream in, ByteScan scan) throws IOException {
        byte[] buffer = new byte[ByteScan.BUFFER];
        long bytes = 0;
        int read = in.readNBytes(buffer, 0, buffer.length);
        while (read > 0) {
            scan.take(buffer, read);
            bytes += read;
            read = in.readNBytes(buffer, 0, buffer.length);
        }
        return bytes;
    }

    private static ByteScan scan(FileFormat format) {
        return switch (format) {
            case CSV -> new CsvScan();
            case JSON -> new JsonScan();
            case XLSX -> throw new IllegalArgumentException("A workbook is scanned by its parts");
        };
    }

    private static ByteFacts of(String sha256, long bytes, FileKind kind, Findings findings) {
        return new ByteFacts(
                sha256,
                bytes,
                kind,
                findings.encoding(),
                findings.delimiter(),
                findings.lineEnds(),
                findings.parts(),
                findings.continuesAt(),
                findings.flaw().map(Flaw::problem),
                findings.flaw().map(Flaw::isIncomplete).orElse(false));
    }
}
