package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.ReleaseStore;

/** A copy of the real register and reference data with one release made from them, for tests to spoil. */
record ImportedHome(Path folder, Settings settings, ReleaseStore store, String first, Import.Outcome outcome) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path REAL = Path.of("../data");

    /** Lands deliveries before the first import. */
    interface Delivering {
        void to(Settings settings) throws IOException;
    }

    static ImportedHome in(Path folder) throws IOException, SQLException {
        return with(folder, settings -> {});
    }

    static ImportedHome with(Path folder, Delivering deliveries) throws IOException, SQLException {
        Settings settings = settings(folder);
        copyRealData(settings);
        return imported(folder, settings, deliveries);
    }

    /** A home whose register and reference data hold little more than their headers. */
    static ImportedHome minimal(Path folder, Delivering deliveries) throws IOException, SQLException {
        Settings settings = settings(folder);
        MinimalData.write(REAL, settings.data());
        return imported(folder, settings, deliveries);
    }

    private static Settings settings(Path folder) {
        return new Settings(folder.resolve("data"), folder.resolve("home"));
    }

    private static ImportedHome imported(Path folder, Settings settings, Delivering deliveries)
            throws IOException, SQLException {
        deliveries.to(settings);
        Import.Outcome outcome = new Import(settings, TODAY, step -> {}).run();
        assertThat(outcome.code()).as(outcome.toString()).isEqualTo(ExitCode.DONE);
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        return new ImportedHome(folder, settings, store, store.current().orElseThrow(), outcome);
    }

    /** The same home in another folder, as it is now. */
    ImportedHome copiedTo(Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.skip(1).toList()) {
                Files.copy(path, target.resolve(folder.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Settings copied = settings(target);
        return new ImportedHome(target, copied, new ReleaseStore(copied.warehouse()), first, outcome);
    }

    /** Puts the data right again, and the first release. */
    void restore() throws IOException {
        copyRealData(settings);
        store.makeCurrent(first);
    }

    /** Imports what has landed, all of it some minutes ago. */
    Import.Outcome run() throws IOException, SQLException {
        return run(Import.Order.USUAL);
    }

    Import.Outcome run(Import.Order order) throws IOException, SQLException {
        AtRest.all(settings.landing());
        return runAsItLies(order);
    }

    /** Imports what has landed, just now or some time ago. */
    Import.Outcome runAsItLies(Import.Order order) throws IOException, SQLException {
        return new Import(settings, TODAY, step -> {}).run(order);
    }

    void edit(String file, String from, String to) throws IOException {
        Path path = settings.data().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** Where a delivery of that source lands. */
    Path landed(String source, String name) throws IOException {
        return Files.createDirectories(settings.landing().resolve(source)).resolve(name);
    }

    /** The first column of the answer from the current release's register. */
    List<String> register(String sql) throws IOException, SQLException {
        return answer("register.duckdb", sql);
    }

    /** The first column of the answer from the current release's research shelf. */
    List<String> research(String sql) throws IOException, SQLException {
        return answer("research.duckdb", sql);
    }

    private List<String> answer(String database, String sql) throws IOException, SQLException {
        Path file = store.folder(store.current().orElseThrow()).resolve(database);
        try (Connection connection = DuckDb.readOnly(file)) {
            return DuckDb.texts(connection, sql);
        }
    }

    private static void copyRealData(Settings settings) throws IOException {
        for (String origin : List.of("register", "reference")) {
            Path target = Files.createDirectories(settings.data().resolve(origin));
            try (Stream<Path> files = Files.list(REAL.resolve(origin))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                    Files.write(target.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
    }
}
