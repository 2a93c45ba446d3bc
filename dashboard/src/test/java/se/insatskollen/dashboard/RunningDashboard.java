package se.insatskollen.dashboard;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import se.insatskollen.dashboard.web.RateLimit;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.dashboard.web.UnusableReleaseException;
import se.insatskollen.warehouse.release.ReleaseStore;

/** The real server on a free port, over a release of the small register; one for all tests of a run. */
public final class RunningDashboard {
    public static final RateLimit UNLIMITED = new RateLimit(1_000_000, List.of());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final RunningDashboard SHARED = start("test-release", release -> {
        SmallRegister.write(release);
        SmallRegister.writeInvented(release);
    });

    /** Rows of a release. */
    public interface Rows {
        void writeTo(TestRelease release) throws IOException, SQLException;
    }

    private static final class Compared {
        static final RunningDashboard DASHBOARD = start("test-comparison", release -> {
            SmallRegister.write(release);
            SmallRegister.writeCompared(release);
        });
    }

    private static final class Hidden {
        static final RunningDashboard DASHBOARD = start("test-hidden", release -> {
            SmallRegister.write(release);
            SmallRegister.writeHidden(release);
        });
    }

    private static final class Areas {
        static final RunningDashboard DASHBOARD = start("test-areas", release -> {
            SmallRegister.write(release);
            SmallRegister.writeCompared(release);
            SmallRegister.writeAreas(release);
        });
    }

    private static final class Coarse {
        static final RunningDashboard DASHBOARD = start("test-coarse", release -> {
            SmallRegister.write(release);
            SmallRegister.writeCoarse(release);
        });
    }

    private static final class Claims {
        static final RunningDashboard DASHBOARD = start("test-claims", release -> {
            SmallRegister.write(release);
            SmallRegister.writeClaims(release);
        });
    }

    private static final class Needed {
        static final RunningDashboard DASHBOARD = start("test-needed", release -> {
            SmallRegister.write(release);
            SmallRegister.writeNeeded(release);
            SmallRegister.writeInvented(release);
        });
    }

    private static final class Early {
        static final RunningDashboard DASHBOARD = start("test-early", release -> {
            SmallRegister.write(release);
            SmallRegister.writeNeeded(release);
            SmallRegister.writeInvented(release);
            SmallRegister.writeEarly(release);
        });
    }

    private static final class Facit {
        static final RunningDashboard DASHBOARD = start("test-facit", release -> {
            SmallRegister.write(release);
            SmallRegister.writeInvented(release);
            SmallRegister.writeFacit(release);
        });
    }

    private static final class News {
        static final RunningDashboard DASHBOARD = start("test-news", SmallRegister::writeNews);
    }

    private final int port;

    private RunningDashboard(int port) {
        this.port = port;
    }

    public static RunningDashboard shared() {
        return SHARED;
    }

    /** The same over a release whose invented city is there to be compared. */
    public static RunningDashboard compared() {
        return Compared.DASHBOARD;
    }

    /** The same over a release of whose invented city some figures are hidden. */
    public static RunningDashboard hidden() {
        return Hidden.DASHBOARD;
    }

    /** The same over a release whose areas have merged, look alike and are like one another. */
    public static RunningDashboard areas() {
        return Areas.DASHBOARD;
    }

    /** The same over a release whose invented city is so small that its figures are told coarsely. */
    public static RunningDashboard coarse() {
        return Coarse.DASHBOARD;
    }

    /** The same over a release whose claims can be worked on. */
    public static RunningDashboard claims() {
        return Claims.DASHBOARD;
    }

    /** The same over a release that has what worked examples are made of. */
    public static RunningDashboard needed() {
        return Needed.DASHBOARD;
    }

    /** The same over a release of whose invented projects one is evaluated and one too young to be estimated. */
    public static RunningDashboard early() {
        return Early.DASHBOARD;
    }

    /** The same over a release whose invented city knows what is planted in a project. */
    public static RunningDashboard facit() {
        return Facit.DASHBOARD;
    }

    /** The same over a release in which something has happened lately. */
    public static RunningDashboard news() {
        return News.DASHBOARD;
    }

    public String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(port, path);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    public HttpResponse<String> get(String path, String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header(header, value)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The text of a page that must be there. */
    public String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError("%s answers %d: %s".formatted(path, response.statusCode(), response.body()));
        }
        return response.body();
    }

    /** The bytes of a file that must be there. */
    public byte[] file(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path))).build();
        HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError("%s answers %d".formatted(path, response.statusCode()));
        }
        return response.body();
    }

    /** The same over a release of rows of its own. */
    public static RunningDashboard start(String folder, Rows rows) {
        try {
            Path warehouse = Files.createTempDirectory(Path.of("target"), folder);
            try (TestRelease release = new TestRelease(warehouse, "2026-11-21-a")) {
                rows.writeTo(release);
                release.publish();
            }
            Releases releases = Releases.open(new ReleaseStore(warehouse), TestRelease.CLOCK)
                    .orElseThrow();
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            return new RunningDashboard(server.port());
        } catch (IOException | SQLException | UnusableReleaseException e) {
            throw new IllegalStateException(e);
        }
    }
}
