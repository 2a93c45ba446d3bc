package se.insatskollen.etl.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.BitSet;
import se.insatskollen.warehouse.release.Sha256;

/**
 * What one pass over the bytes of a delivery tells before anything is parsed.
 *
 * @param sha256 identity of the delivery
 * @param bytes its size
 * @param encoding UTF-8 when every byte fits it, else Windows-1252
 * @param recordCount lines outside quotes that are not blank, the header among them: the parser must find as many
 * @param hasOpenQuote whether a quote is never closed, which would swallow the rest of the file
 * @param hasUndefinedByte whether there is a byte that neither encoding knows
 * @param hasNul whether there is a zero byte: UTF-16 or no text at all
 */
public record ByteFacts(
        String sha256,
        long bytes,
        Charset encoding,
        long recordCount,
        boolean hasOpenQuote,
        boolean hasUndefinedByte,
        boolean hasNul) {
    private static final int BUFFER = 1 << 16;
    private static final BitSet UNDEFINED_IN_WINDOWS_1252 = new BitSet();

    static {
        for (int undefined : new int[] {0x81, 0x8d, 0x8f, 0x90, 0x9d}) {
            UNDEFINED_IN_WINDOWS_1252.set(undefined);
        }
    }

    public static ByteFacts of(Path file) throws IOException {
        Scan scan = new Scan();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                scan.take(buffer, read);
            }
        }
        return scan.finish();
    }

    private static final class Scan {
        private final MessageDigest digest = Sha256.digest();
        private final CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER + 8);
        private final CharBuffer decoded = CharBuffer.allocate(BUFFER + 8);
        private boolean isUtf8 = true;
        private boolean inQuotes;
        private boolean lineHasContent;
        private boolean isUndefinedInWindows1252;
        private boolean hasNul;
        private long bytes;
        private long records;

        void take(byte[] buffer, int length) {
            digest.update(buffer, 0, length);
            bytes += length;
            for (int i = 0; i < length; i++) {
                count(buffer[i]);
            }
            decode(buffer, length, false);
        }

        ByteFacts finish() {
            if (lineHasContent) {
                records++;
            }
            decode(new byte[0], 0, true);
            Charset encoding = isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            return new ByteFacts(
                    Sha256.hex(digest),
                    bytes,
                    encoding,
                    records,
                    inQuotes,
                    !isUtf8 && isUndefinedInWindows1252,
                    hasNul);
        }

        private void count(byte b) {
            isUndefinedInWindows1252 |= UNDEFINED_IN_WINDOWS_1252.get(b & 0xff);
            if (b == '"') {
                inQuotes = !inQuotes;
                lineHasContent = true;
            } else if (!inQuotes && (b == '\n' || b == '\r')) {
                records += lineHasContent ? 1 : 0;
                lineHasContent = false;
            } else {
                lineHasContent = true;
                hasNul |= b == 0;
            }
        }

        private void decode(byte[] buffer, int length, boolean isEnd) {
            if (!isUtf8) {
                return;
            }
            undecoded.put(buffer, 0, length).flip();
            decoded.clear();
            isUtf8 = !utf8.decode(undecoded, decoded, isEnd).isError();
            undecoded.compact();
        }
    }
}
