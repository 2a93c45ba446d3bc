package se.insatskollen.dashboard.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Style, scripts and icon: a closed list of files from our own class path, compressed once. */
public final class Assets {
    public static final String PATH = "/assets/{name}";

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, Asset> FILES = Map.of(
            "app.css", new Asset("/assets/app.css", "text/css; charset=utf-8"),
            "charts.js", new Asset("/assets/charts.js", SCRIPT),
            "chart-choice.js", new Asset("/assets/chart-choice.js", SCRIPT),
            "chart-files.js", new Asset("/assets/chart-files.js", SCRIPT),
            "chart-keys.js", new Asset("/assets/chart-keys.js", SCRIPT),
            "chart-theme.js", new Asset("/assets/chart-theme.js", SCRIPT),
            "favicon.svg", new Asset("/assets/favicon.svg", "image/svg+xml"),
            "echarts.js", new Asset("/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js", SCRIPT),
            "htmx.js", new Asset("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", SCRIPT));

    private final Map<String, Content> loaded = new ConcurrentHashMap<>();

    private record Asset(String path, String type) {}

    private static final class Content {
        private final byte[] plain;
        private final byte[] compressed;
        private final String tag;

        Content(byte[] plain, byte[] compressed, String tag) {
            this.plain = plain;
            this.compressed = compressed;
            this.tag = tag;
        }
    }

    public void get(Context ctx) {
        Parameters.none(ctx);
        String name = ctx.pathParam("name");
        Asset asset = FILES.get(name);
        if (asset == null) {
            throw new NotFoundException("Filen ”%s” finns inte.".formatted(name));
        }
        Content content = loaded.computeIfAbsent(name, file -> load(asset));
        ctx.header("Cache-Control", "public, max-age=3600").header("Vary", "Accept-Encoding");
        if (!EntityTag.isAnswered(ctx, content.tag)) {
            send(ctx, asset, content);
        }
    }

    private static void send(Context ctx, Asset asset, Content content) {
        ctx.contentType(asset.type());
        String accepted = ctx.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(content.compressed);
        } else {
            ctx.disableCompression().result(content.plain);
        }
    }

    private static Content load(Asset asset) {
        try (InputStream file = Assets.class.getResourceAsStream(asset.path())) {
            if (file == null) {
                throw new IllegalStateException("There is no %s on the class path".formatted(asset.path()));
            }
            byte[] plain = file.readAllBytes();
            return new Content(plain, compressed(plain), EntityTag.of(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }
}
