package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.ReleaseStore;

/** A night's release comes while people read. */
class TakeUpTest {
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final int READERS = 4;
    private static final List<String> PATHS =
            List.of("/", "/projekt", "/exempelstad", "/exempelstad/projekt", "/ready");

    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path warehouse;

    @Test
    void a_new_release_is_taken_up_within_five_seconds_without_dropping_a_request() throws Exception {
        for (String id : List.of("r3", "r2", "r1")) {
            publish(id);
        }
        ReleaseStore store = new ReleaseStore(warehouse);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try (Releases releases = Releases.open(store, TestRelease.CLOCK).orElseThrow()) {
            Javalin server =
                    new Dashboard(releases, RunningDashboard.UNLIMITED).server().start("127.0.0.1", 0);
            List<Future<?>> reading = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                reading.add(readers.submit(() -> readOn(server.port())));
            }
            for (String next : List.of("r2", "r3", "r1")) {
                store.makeCurrent(next);
                assertThat(isSeen(server.port(), next))
                        .as("%s is seen within %s", next, AT_MOST)
                        .isTrue();
            }
            isOver.set(true);
            for (Future<?> reader : reading) {
                reader.get();
            }
            server.stop();
        } finally {
            readers.shutdownNow();
        }
        assertThat(statuses).containsExactly(200);
    }

    // Every answer counts, and one that does not come is an exception that the future hands on.
    private Void readOn(int port) throws IOException, InterruptedException {
        for (int at = 0; !isOver.get(); at++) {
            statuses.add(answer(port, PATHS.get(at % PATHS.size())).statusCode());
        }
        return null;
    }

    private boolean isSeen(int port, String id) throws IOException, InterruptedException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < end) {
            HttpResponse<String> ready = answer(port, "/ready");
            statuses.add(ready.statusCode());
            if (ready.body().equals("ok " + id)) {
                return true;
            }
        }
        return false;
    }

    private HttpResponse<String> answer(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, path));
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void publish(String id) throws IOException, SQLException {
        try (TestRelease release = new TestRelease(warehouse, id)) {
            SmallRegister.write(release);
            SmallRegister.writeInvented(release);
            release.publish();
        }
    }
}
