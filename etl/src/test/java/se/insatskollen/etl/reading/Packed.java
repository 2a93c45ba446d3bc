package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small archives. */
final class Packed {
    private static final int GZIP_HEADER_BYTES = 10;

    private Packed() {}

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The same with an extra field, a name, a comment and a checksum of the header. */
    static byte[] gzipWithNotes(byte[] content) throws IOException {
        byte[] plain = gzip(content);
        byte[] notes = "\3\0abcnamn.csv\0kommentar\0\1\2".getBytes(ISO_8859_1);
        byte[] noted = new byte[plain.length + notes.length];
        System.arraycopy(plain, 0, noted, 0, GZIP_HEADER_BYTES);
        noted[3] = 2 | 4 | 8 | 16;
        System.arraycopy(notes, 0, noted, GZIP_HEADER_BYTES, notes.length);
        int rest = plain.length - GZIP_HEADER_BYTES;
        System.arraycopy(plain, GZIP_HEADER_BYTES, noted, GZIP_HEADER_BYTES + notes.length, rest);
        return noted;
    }

    /** A ZIP of names and contents in turn. */
    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    /** Where the first entry of a ZIP's directory starts. */
    static int directory(byte[] zip) {
        return new String(zip, ISO_8859_1).indexOf("PK\1\2");
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
