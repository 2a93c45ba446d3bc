package se.insatskollen.etl.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.insatskollen.etl.nightly.Secrecy;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.Verification;

/** Makes a research package of a release: only of a whole one, never over something else, never where it could leak. */
public final class Extraction {
    /**
     * How it ended.
     *
     * @param messages what there is to tell, problem, place and remedy
     * @param folder the package; empty when there is none
     */
    public record Outcome(ExitCode code, List<String> messages, Optional<Path> folder) {}

    /** What the deliveries of a release are marked as. */
    private record Marks(boolean hasInventedRows, boolean hasRealCases) {}

    private final Path release;
    private final String id;
    private final Consumer<String> progress;

    /**
     * @param release the folder of a release
     * @param progress told of each step that takes time
     */
    public Extraction(Path release, Consumer<String> progress) {
        this.release = release;
        this.id = release.getFileName().toString();
        this.progress = progress;
    }

    /** Puts the package below a folder, which is made when it is not there. */
    public Outcome to(Path out) throws IOException, SQLException {
        progress.accept("Checking release %s ...".formatted(id));
        List<String> problems = Verification.problems(release);
        if (!problems.isEmpty()) {
            return damaged(problems);
        }
        Manifest manifest = ManifestFile.read(release);
        if (!Verification.isUnderTodaysContracts(manifest)) {
            return refused(
                    "Release %s was made under other contracts than those of this code, and its dictionary would be wrong. Extract it with the code of version %s, or import again."
                            .formatted(id, manifest.codeVersion()));
        }
        Marks marks = marks();
        Optional<String> refusal = refusal(out, marks);
        return refusal.isPresent()
                ? refused(refusal.get())
                : put(
                        ResearchPackage.of(release, manifest, marks.hasInventedRows()),
                        out.resolve("insatskollen-" + id));
    }

    private Outcome put(ResearchPackage contents, Path folder) throws IOException {
        if (Files.exists(folder)) {
            return contents.isAt(folder)
                    ? new Outcome(ExitCode.DONE, List.of("The package is already there."), Optional.of(folder))
                    : refused("%s is there already and holds something else. Move it away, or choose another --out."
                            .formatted(folder));
        }
        progress.accept("Writing %s ...".formatted(folder));
        contents.write(folder);
        return new Outcome(ExitCode.DONE, List.of(), Optional.of(folder));
    }

    private Optional<String> refusal(Path out, Marks marks) throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            return Optional.of("%s is a file. Let --out name a folder.".formatted(out));
        }
        if (out.toAbsolutePath()
                .normalize()
                .startsWith(release.toAbsolutePath().normalize().getParent())) {
            return Optional.of(
                    "%s lies among the releases, which nobody changes. Choose another --out.".formatted(out));
        }
        if (marks.hasRealCases() && Secrecy.isInWorkTree(out)) {
            return Optional.of(
                    "Release %s holds real case data, and %s lies in a git work tree, from where it could be published by mistake. Choose another --out."
                            .formatted(id, out));
        }
        return Optional.empty();
    }

    private Marks marks() throws SQLException {
        boolean hasInventedRows = false;
        boolean hasRealCases = false;
        try (Connection connection = DuckDb.readOnly(release.resolve("research.duckdb"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.read("extract", "mark"))) {
            while (rows.next()) {
                hasInventedRows |= rows.getBoolean("is_invented");
                hasRealCases |= Secrecy.isRealCaseData(rows.getString("source_name"), rows.getBoolean("is_invented"));
            }
        }
        return new Marks(hasInventedRows, hasRealCases);
    }

    private Outcome damaged(List<String> problems) {
        return new Outcome(
                ExitCode.REJECTED,
                problems.stream()
                        .map(problem -> "Release %s: %s".formatted(id, problem))
                        .toList(),
                Optional.empty());
    }

    private static Outcome refused(String problem) {
        return new Outcome(ExitCode.USAGE, List.of(problem), Optional.empty());
    }
}
