package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
record ImportedHome(Path folder, Settings settings, ReleaseStore store, String first) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path REAL = Path.of("../data");

    static ImportedHome in(Path folder) throws IOException, SQLException {
        Settings settings = new Settings(folder.resolve("data"), folder.resolve("home"));
        copyRealData(settings);
        assertThat(new Import(settings, TODAY).run().code()).isEqualTo(ExitCode.DONE);
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        return new ImportedHome(folder, settings, store, store.current().orElseThrow());
    }

    /** Puts the data right again, and the first release. */
    void restore() throws IOException {
        copyRealData(settings);
        store.makeCurrent(first);
    }

    Import.Outcome run() throws IOException, SQLException {
        return new Import(settings, TODAY).run();
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
        Path file = store.folder(store.current().orElseThrow()).resolve("register.duckdb");
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
