package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a shell sees it: a process, its words and its exit code. */
class ServeTest {
    @TempDir
    private Path home;

    @BeforeEach
    void makeTheCheckout() throws Exception {
        Files.createDirectories(home.resolve("data"));
    }

    @Test
    void it_says_when_it_is_ready_and_stops_when_told() throws Exception {
        publish();
        Process process = start("serve", "--port", "0");
        try (BufferedReader out = process.inputReader()) {
            String ready = out.readLine();
            assertThat(ready).matches("Insatskollen is ready at http://localhost:\\d+ \\(release 2026-11-21-a\\)");
            assertThat(browse(ready.split(" ", -1)[4])).isEqualTo(200);
            process.toHandle().destroy();
            assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
            // Whether it had the time to open all pages ahead of their readers is not certain.
            assertThat(out.lines()).allMatch(line -> line.startsWith("Opened "));
            assertThat(errors(process)).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void it_opens_one_page_of_each_kind_before_its_readers_do() throws Exception {
        publish();
        Process process = start("serve", "--port", "0");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).startsWith("Insatskollen is ready");
            assertThat(out.readLine()).matches("Opened \\d\\d pages, so that no reader has to be the first");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void without_a_release_it_says_how_to_make_one() throws Exception {
        Process process = start("serve");
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(errors(process))
                .containsExactly("There is no release in %s yet. Make one with: insatskollen import"
                        .formatted(home.resolve("warehouse")));
    }

    @Test
    void a_port_in_use_is_named_with_the_way_out() throws Exception {
        publish();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Process process = start("serve", "--port", port);
            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(errors(process))
                    .singleElement()
                    .asString()
                    .contains("Port " + port)
                    .contains("--port");
        }
    }

    @Test
    void a_broken_register_ends_with_five() throws Exception {
        publish();
        Files.writeString(home.resolve("warehouse/releases/2026-11-21-a/register.duckdb"), "broken");
        Process process = start("serve", "--port", "0");
        assertThat(process.waitFor()).isEqualTo(5);
        assertThat(errors(process))
                .singleElement()
                .asString()
                .contains("register.duckdb")
                .contains("insatskollen verify");
    }

    @Test
    void a_release_of_another_version_is_refused_with_the_way_out() throws Exception {
        try (TestRelease release = new TestRelease(home.resolve("warehouse"), "2026-11-21-a")) {
            SmallRegister.write(release);
            release.publish("other contracts");
        }
        Process process = start("serve", "--port", "0");
        assertThat(process.waitFor()).isEqualTo(5);
        assertThat(errors(process))
                .containsExactly("Release 2026-11-21-a was made by another version of Insatskollen."
                        + " Run insatskollen import.");
    }

    @Test
    void a_port_that_is_none_is_refused() throws Exception {
        Process process = start("serve", "--port", "70000");
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(errors(process)).containsExactly("--port 70000 is no port. Choose 1 to 65535.");
    }

    private void publish() throws Exception {
        try (TestRelease release = new TestRelease(home.resolve("warehouse"), "2026-11-21-a")) {
            SmallRegister.write(release);
            release.publish();
        }
    }

    private Process start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Dinsatskollen.checkout=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("INSATSKOLLEN_HOME", home.toString());
        return builder.start();
    }

    // Leaves its connection open, as a browser does.
    private static int browse(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static List<String> errors(Process process) throws Exception {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
