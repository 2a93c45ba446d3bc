package se.insatskollen.dashboard.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Style, scripts and icon: a closed list of files from our own class path, compressed once. */
public final class Assets {
    public static final String PATH = "/assets/{name}";

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final Map<String, Asset> FILES = Map.ofEntries(
            Map.entry("app.css", new Asset("/assets/app.css", STYLE)),
            Map.entry("print.css", new Asset("/assets/print.css", STYLE)),
            Map.entry("charts.js", new Asset("/assets/charts.js", SCRIPT)),
            Map.entry("chart-choice.js", new Asset("/assets/chart-choice.js", SCRIPT)),
            Map.entry("chart-files.js", new Asset("/assets/chart-files.js", SCRIPT)),
            Map.entry("chart-keys.js", new Asset("/assets/chart-keys.js", SCRIPT)),
            Map.entry("chart-theme.js", new Asset("/assets/chart-theme.js", SCRIPT)),
            Map.entry("sliders.js", new Asset("/assets/sliders.js", SCRIPT)),
            Map.entry("favicon.svg", new Asset("/assets/favicon.svg", "image/svg+xml")),
            Map.entry(
                    "echarts.js", new Asset("/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js", SCRIPT)),
            Map.entry("htmx.js", new Asset("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", SCRIPT)));

    private final Map<String, Content> loaded = new ConcurrentHashMap<>();

    private record Asset(String path, String type) {}

    public void get(Context ctx) {
        Parameters.nothing(ctx);
        String name = ctx.pathParam("name");
        Asset asset = FILES.get(name);
        if (asset == null) {
            throw new NotFoundException("Filen ”%s” finns inte.".formatted(name));
        }
        loaded.computeIfAbsent(name, file -> load(asset)).send(ctx, "public, max-age=3600");
    }

    private static Content load(Asset asset) {
        try (InputStream file = Assets.class.getResourceAsStream(asset.path())) {
            if (file == null) {
                throw new IllegalStateException("There is no %s on the class path".formatted(asset.path()));
            }
            return Content.of(file.readAllBytes(), asset.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
