package se.insatskollen.dashboard.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What is sent for an address, made ready once: as it is, and compressed. */
public final class Content {
    private static final Pattern GZIP_WITH_WEIGHT = Pattern.compile("gzip;q=(?!0(\\.0*)?$).*");

    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;
    private final Map<String, String> headers;

    private Content(byte[] plain, Map<String, String> headers) {
        this.plain = plain.clone();
        this.compressed = compressed(plain);
        this.tag = EntityTag.of(plain);
        this.headers = headers;
    }

    /** Content that a browser shows. */
    public static Content of(byte[] plain, String type) {
        return new Content(plain, Map.of("Content-Type", type));
    }

    /** Content that a browser saves under that name. */
    public static Content of(byte[] plain, String type, String fileName) {
        return new Content(
                plain,
                Map.of("Content-Type", type, "Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName)));
    }

    /** Sends it, or says that the browser already has it. */
    public void send(Context ctx, String cacheControl) {
        ctx.header("Cache-Control", cacheControl).header("Vary", "Accept-Encoding");
        if (EntityTag.isAnswered(ctx, tag)) {
            return;
        }
        headers.forEach(ctx::header);
        boolean isCompressed = takesGzip(ctx.header("Accept-Encoding"));
        if (isCompressed) {
            ctx.header("Content-Encoding", "gzip");
        }
        byte[] sent = isCompressed ? compressed : plain;
        ctx.disableCompression()
                .header("Content-Length", String.valueOf(sent.length))
                .result(sent);
    }

    // "gzip;q=0" asks for anything else (RFC 9110, 12.5.3).
    private static boolean takesGzip(String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT)
                                .replace(" ", "")
                                .split(","))
                        .anyMatch(coding -> coding.equals("gzip")
                                || GZIP_WITH_WEIGHT.matcher(coding).matches());
    }

    /** How much memory it takes. */
    int bytes() {
        return plain.length + compressed.length;
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
