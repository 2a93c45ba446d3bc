package se.insatskollen.etl.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs {@link DuckDbAlone} in a Java process of its own, with the settings the launcher gives a short-lived one. */
final class DuckDbProcess {
    private DuckDbProcess() {}

    /**
     * What it costs.
     *
     * @param in the folder that {@link SameRows} wrote
     * @param out an empty folder for what it makes
     */
    static Cost cost(Path in, Path out) throws IOException, InterruptedException, BenchFailedException {
        Path talk = Files.createDirectories(out).resolve("talk.log");
        String java = ProcessHandle.current().info().command().orElse("java");
        ProcessMeter.Measured measured = ProcessMeter.measure(new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + out,
                        "-cp",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        DuckDbAlone.class.getName(),
                        in.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(talk.toFile()));
        if (measured.exitCode() != 0) {
            throw new BenchFailedException("DuckDB alone ended with %d: %s"
                    .formatted(
                            measured.exitCode(),
                            Files.readString(talk).lines().findFirst().orElse("")));
        }
        return measured.cost();
    }
}
