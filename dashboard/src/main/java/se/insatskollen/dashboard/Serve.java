package se.insatskollen.dashboard;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.insatskollen.dashboard.web.RateLimit;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.dashboard.web.Responsible;
import se.insatskollen.dashboard.web.UnusableReleaseException;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Shows the current release until it is told to stop. */
@Command(
        name = "serve",
        description = "Shows the current release in the browser until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Serve.class);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0.0.0.0");

    @Option(names = "--port", defaultValue = "8080", description = "Port (default: ${DEFAULT-VALUE}; 0: any free).")
    private int port;

    @Option(
            names = "--bind",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}: this machine only).")
    private String bind;

    @Option(
            names = "--per-minute",
            defaultValue = "1200",
            description = "Requests a minute that one address may make (default: ${DEFAULT-VALUE}).")
    private int perMinute;

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description = "Address of a proxy that is believed when it says for whom it asks (X-Forwarded-For).")
    private List<String> proxies = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try {
            requireAddress();
            serve(Settings.of(System.getenv(), System.getProperties()), Responsible.of(System.getenv()));
            return ExitCode.DONE.number();
        } catch (IllegalArgumentException e) {
            return refuse(ExitCode.USAGE, e.getMessage());
        } catch (JavalinBindException e) {
            return refuse(
                    ExitCode.USAGE,
                    "Port %d on %s is in use or not allowed. Stop what uses it, or choose another with --port."
                            .formatted(port, bind));
        } catch (UnusableReleaseException e) {
            return refuse(ExitCode.REJECTED, e.getMessage());
        } catch (IOException | SQLException e) {
            return refuse(
                    ExitCode.REJECTED,
                    "The release cannot be read: %s. Run insatskollen verify.".formatted(e.getMessage()));
        }
    }

    private void serve(Settings settings, Responsible responsible)
            throws IOException, SQLException, UnusableReleaseException, InterruptedException {
        try (Releases releases = open(settings)) {
            Dashboard dashboard = new Dashboard(releases, new RateLimit(perMinute, proxies), responsible);
            Javalin server = dashboard.server();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
            server.start(bind, port);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "Insatskollen is ready at http://%s:%d (release %s)%n",
                    shownHost(), server.port(), releases.stamp().id());
            out.flush();
            openAhead(URI.create("http://%s:%d".formatted(shownHost(), server.port())), dashboard, out);
            new CountDownLatch(1).await();
        }
    }

    // A server that ends meanwhile, or lets nobody in, is for its readers to find out.
    private static void openAhead(URI address, Dashboard dashboard, PrintWriter out) {
        try {
            int pages = new FirstReader(address, dashboard.routes().keySet()).read();
            out.printf("Opened %d pages, so that no reader has to be the first%n", pages);
            out.flush();
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("Not every kind of page was opened ahead of its readers: {}", e.getMessage());
        }
    }

    private static Releases open(Settings settings) throws IOException, UnusableReleaseException {
        return Releases.open(new ReleaseStore(settings.warehouse()), Clock.system(SWEDEN))
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no release in %s yet. Make one with: insatskollen import"
                                .formatted(settings.warehouse())));
    }

    private void requireAddress() {
        if (perMinute < 1) {
            throw new IllegalArgumentException(
                    "--per-minute %d lets nobody in. Choose 1 or more.".formatted(perMinute));
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("--port %d is no port. Choose 1 to %d.".formatted(port, HIGHEST_PORT));
        }
        try {
            InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "--bind %s is no address of this machine. Use 127.0.0.1 or 0.0.0.0.".formatted(bind), e);
        }
    }

    // People type localhost; any other address is shown as it was bound.
    private String shownHost() {
        if (THIS_MACHINE.contains(bind)) {
            return "localhost";
        }
        return bind.contains(":") ? "[" + bind + "]" : bind;
    }

    private int refuse(ExitCode exitCode, String message) {
        spec.commandLine().getErr().println(message);
        return exitCode.number();
    }
}
