package se.insatskollen.etl.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Answers one question in SQL from a release, read-only, and names the release on standard error. */
@CommandLine.Command(name = "sql", description = "Ask a release a question in SQL (DuckDB), read-only.")
final class SqlCommand implements Callable<Integer> {
    /** The databases a release holds. */
    enum Shelf {
        RESEARCH,
        REGISTER,
        OPEN
    }

    @CommandLine.Option(
            names = "--shelf",
            description = "research (default), register or open.",
            defaultValue = "research")
    private Shelf shelf;

    @CommandLine.Option(names = "--release", description = "Release id; without it the current one.")
    private String release;

    @CommandLine.Option(names = "--format", description = "table (default), csv or json.", defaultValue = "table")
    private ResultFormat format;

    @CommandLine.Parameters(paramLabel = "SQL", description = "One select statement.")
    private String query;

    private final Settings settings;
    private final PrintWriter out;
    private final PrintWriter talk;

    SqlCommand(Settings settings, PrintWriter out, PrintWriter talk) {
        this.settings = settings;
        this.out = out;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        String id = CurrentRelease.id(settings, Optional.ofNullable(release));
        String name = shelf.name().toLowerCase(Locale.ROOT) + ".duckdb";
        Path file = new ReleaseStore(settings.warehouse()).folder(id).resolve(name);
        if (!Files.exists(file)) {
            throw new CommandFailedException(ExitCode.USAGE, "Release %s has no %s.".formatted(id, name));
        }
        talk.println("release " + id);
        try (Connection connection = DuckDb.readOnly(file)) {
            // So that the SQL of our own tables and indicators runs as it stands.
            SparkWords.define(connection);
            write(connection);
        } catch (SQLException e) {
            throw new CommandFailedException(
                    ExitCode.USAGE, "The question cannot be answered: %s".formatted(e.getMessage()));
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    private void write(Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            format.write(rows, out);
        }
    }
}
