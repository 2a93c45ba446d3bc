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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.release.Verification;

/** The real register and reference data through the whole import; each test spoils one thing and puts it right again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path REAL = Path.of("../data");

    private Path folder;
    private Settings settings;
    private ReleaseStore store;
    private String first;

    @BeforeAll
    void publishTheFirstRelease(@TempDir Path temp) throws IOException, SQLException {
        folder = temp;
        settings = new Settings(folder.resolve("data"), folder.resolve("home"));
        store = new ReleaseStore(settings.warehouse());
        restore();
        assertThat(run().code()).isEqualTo(ExitCode.DONE);
        first = store.current().orElseThrow();
    }

    @AfterEach
    void restore() throws IOException {
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

    @Test
    void every_row_of_every_delivery_is_accounted_for() throws IOException {
        Manifest manifest = ManifestFile.read(store.folder(first));
        assertThat(manifest.deliveries()).hasSize(20).allSatisfy(delivery -> {
            assertThat(delivery.rowsIn()).isPositive();
            assertThat(delivery.rowsLoaded() + delivery.rowsRejected() + delivery.rowsDuplicate())
                    .isEqualTo(delivery.rowsIn());
        });
    }

    @Test
    void a_second_run_with_nothing_new_publishes_nothing_and_says_so() throws Exception {
        List<String> before = store.list();
        Import.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.message()).isEqualTo("Nothing new. Release %s stands.".formatted(first));
        assertThat(store.list()).isEqualTo(before);
    }

    @Test
    void the_same_input_gives_the_same_parquet_to_the_byte_and_the_same_tables() throws Exception {
        Settings elsewhere = new Settings(settings.data(), folder.resolve("elsewhere"));
        new Import(elsewhere, TODAY).run();
        Manifest again = ManifestFile.read(new ReleaseStore(elsewhere.warehouse()).folder(first));
        Manifest manifest = ManifestFile.read(store.folder(first));
        assertThat(again.tables()).isEqualTo(manifest.tables());
        assertThat(parquet(again)).isEqualTo(parquet(manifest)).hasSizeGreaterThan(20);
    }

    @Test
    void familjelotsen_stands_with_its_counts_and_its_claim() throws Exception {
        assertThat(register("""
                select participant_count || ' ' || participant_unit from register_participation
                where project_key = 'familjelotsen' and participation_kind = 'TOOK_PART' order by 1""")).containsExactly("18 FAMILY", "20 HOUSEHOLD", "61 PERSON");
        assertThat(register("""
                select amount_ore || ' öre, ' || amount_digits || ' digits, ' || denominator_count || ' '
                    || denominator_unit || ', ' || gross_net || ', ' || linked_to_placements
                from register_claim where project_key = 'familjelotsen' and claim_kind = 'SAVING'""")).containsExactly("830000000 öre, 2 digits, 15 FAMILY, NOT_STATED, NOT_STATED");
    }

    @Test
    void what_is_only_proposed_is_not_decided() throws Exception {
        assertThat(register("""
                select grant_status || ' ' || amount_ore from register_grant
                where project_key = 'familjelotsen' and amount_ore is not null""")).containsExactly("PROPOSED 87500000");
        assertThat(register("""
                select decision_kind || ' by ' || body || ', date ' || coalesce(cast(decided_date as varchar), 'unknown')
                from register_decision where project_key = 'familjelotsen' and decision_status = 'DECIDED'""")).containsExactly("FORWARDING by Omsorgsnämnden i Linköping, date unknown");
    }

    @Test
    void a_price_is_moved_to_the_latest_index_year_and_its_pool_keeps_its_extremes() throws Exception {
        // 4 500 kr in 2018, index 328.40, in the prices of 2023, index 403.70: 5 531.82 kr.
        assertThat(register("""
                select indexed_ore from register_unit_cost_point
                where cost_type = 'HVB' and amount_ore = 450000""")).containsExactly("553182");
        // The other observed price is 6 000 kr in 2018: 7 375.76 kr. Advance calculations are no observed prices, and
        // those of 2003 and 2025 have no index. Of two equally good prices of one year the lower is the mode.
        assertThat(register("""
                select low_ore || ' ' || mode_ore || ' ' || high_ore || ' ' || price_year || ' ' || cost_quality
                    || ', ' || point_count || ' of ' || (point_count + unindexed_point_count)
                from register_unit_cost where cost_type = 'HVB' and cost_unit = 'PER_DAY'""")).containsExactly("553182 553182 737576 2023 LOCAL_PRESS, 2 of 5");
    }

    @Test
    void a_row_that_breaks_its_contract_refuses_its_file_and_the_last_release_stands() throws Exception {
        edit("register/grant.csv", "1 950 000 kr", "12,345,67 kr");
        Import.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .matches(
                        "data/register/grant.csv line \\d+: belopp \"12,345,67 kr\" is no amount in kr, tkr or mnkr. Correct the row.");
        assertThat(store.current()).contains(first);
    }

    @Test
    void a_row_that_points_at_nothing_refuses_its_file() throws Exception {
        edit("register/staffing.csv", ";projektett;", ";projekttva;");
        Import.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .matches(
                        "data/register/staffing.csv line \\d+: projekt_id \"projekttva\" is not found in data/register/project.csv."
                                + " Correct one of them.");
        assertThat(store.current()).contains(first);
    }

    @Test
    void the_same_key_with_other_content_refuses_the_file_and_a_repeated_row_is_counted() throws Exception {
        Path staffing = settings.data().resolve("register/staffing.csv");
        String text = Files.readString(staffing);
        String last = text.strip().substring(text.strip().lastIndexOf('\n') + 1);
        Files.writeString(staffing, text + last + "\n" + last.replaceFirst(";[0-9]+;", ";99;") + "\n");
        assertThat(run().refusals())
                .singleElement()
                .asString()
                .contains("the same bemanning_id stands on line", "with other content. Keep one of the rows.");

        Files.writeString(staffing, text + last + "\n");
        Import.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(ManifestFile.read(store.folder(store.current().orElseThrow()))
                        .deliveries())
                .filteredOn(delivery -> delivery.source().equals("staffing"))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.rowsDuplicate()).isEqualTo(1));
        store.makeCurrent(first);
    }

    @Test
    void a_file_without_header_a_missing_file_and_an_unknown_source_are_told_by_name() throws Exception {
        edit("register/claim.csv", "uppgift_id;", "x;");
        Files.delete(settings.data().resolve("reference/instrument.csv"));
        Files.writeString(settings.data().resolve("register/projekt.csv"), "a;b\n");
        Files.createDirectories(settings.landing().resolve("fakturor"));
        Import.Outcome outcome = run();
        Files.delete(settings.data().resolve("register/projekt.csv"));
        Files.delete(settings.landing().resolve("fakturor"));
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals().stream().map(Object::toString))
                .anyMatch(line -> line.startsWith("data/register/claim.csv lacks the column \"uppgift_id\""))
                .anyMatch(line -> line.startsWith("data/reference/instrument.csv is missing"))
                .anyMatch(line -> line.startsWith("data/register/projekt.csv is no known source"))
                .anyMatch(line -> line.startsWith("landing/fakturor is no known source"));
        assertThat(store.current()).contains(first);
    }

    @Test
    void one_refused_file_does_not_hold_back_the_others() throws Exception {
        edit("register/grant.csv", "1 950 000 kr", "mycket");
        edit("register/project.csv", ";ProjektEtt;", ";Projekt Ett;");
        Import.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.message()).startsWith("Published release ");
        assertThat(register("select project_name from register_project where project_key = 'projektett'"))
                .containsExactly("Projekt Ett");
        assertThat(register("select amount_ore from register_grant where grant_key = 'projektett-lansstyrelsen'"))
                .containsExactly("195000000");
        store.makeCurrent(first);
    }

    @Test
    void without_any_accepted_delivery_of_a_source_nothing_is_published() throws Exception {
        edit("register/claim.csv", "uppgift_id;", "x;");
        Settings fresh = new Settings(settings.data(), folder.resolve("fresh"));
        Import.Outcome outcome = new Import(fresh, TODAY).run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.message())
                .startsWith("Nothing was published: there is no accepted delivery of data/register/claim.csv.");
        assertThat(new ReleaseStore(fresh.warehouse()).current()).isEmpty();
    }

    @Test
    void a_damaged_release_is_made_anew_and_put_aside() throws Exception {
        Path database = store.folder(first).resolve("register.duckdb");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        assertThat(run().message()).isEqualTo("Published release " + first);
        assertThat(Verification.problems(store.folder(first))).isEmpty();

        Files.writeString(store.folder(first).resolve("manifest.json"), "{");
        assertThat(Verification.problems(store.folder(first))).isNotEmpty();
        assertThat(run().code()).isEqualTo(ExitCode.DONE);
        assertThat(Verification.problems(store.folder(store.current().orElseThrow())))
                .isEmpty();
    }

    @Test
    void a_damaged_staged_file_is_parsed_again() throws Exception {
        String key = ManifestFile.read(store.folder(first)).deliveries().stream()
                .filter(delivery -> delivery.source().equals("staffing"))
                .findFirst()
                .orElseThrow()
                .deliveryKey();
        Path staged;
        try (Stream<Path> files = Files.walk(settings.staging().resolve("staffing"))) {
            staged = files.filter(file ->
                            file.toString().contains(key) && file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(staged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(staged, bytes);
        assertThat(run().message()).isEqualTo("Nothing new. Release %s stands.".formatted(first));
        assertThat(Files.readAllBytes(staged)).isNotEqualTo(bytes);
    }

    @Test
    void the_same_content_delivered_twice_is_one_delivery() throws Exception {
        Path landed = landed("grant", "samma.csv");
        Files.copy(settings.data().resolve("register/grant.csv"), landed);
        Import.Outcome outcome = run();
        Files.delete(landed);
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.message()).isEqualTo("Nothing new. Release %s stands.".formatted(first));
    }

    @Test
    void a_landed_row_that_the_register_has_already_refuses_the_landed_file_only() throws Exception {
        Path landed = landed("staffing", "jan.csv");
        List<String> lines = Files.readAllLines(settings.data().resolve("register/staffing.csv"));
        Files.write(landed, List.of(lines.get(0), lines.get(1).replaceFirst(";[0-9]+;", ";99;")));
        Import.Outcome outcome = run();
        Files.delete(landed);
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .startsWith("landing/staffing/jan.csv line 2: \"")
                .endsWith("stands in data/register/staffing.csv too. Keep one of the rows.");
        assertThat(store.current()).contains(first);
    }

    @Test
    void a_landed_file_adds_its_rows_and_takes_them_with_it_when_it_is_taken_away() throws Exception {
        Path landed = landed("staffing", "feb.csv");
        List<String> lines = Files.readAllLines(settings.data().resolve("register/staffing.csv"));
        Files.write(landed, List.of(lines.get(0), lines.get(1).replaceFirst("^[^;]+;", "en-till;")));
        assertThat(run().code()).isEqualTo(ExitCode.DONE);
        assertThat(register("select staffing_key from register_staffing where staffing_key = 'en-till'"))
                .containsExactly("en-till");
        Files.delete(landed);
        assertThat(run().code()).isEqualTo(ExitCode.DONE);
        assertThat(register("select staffing_key from register_staffing where staffing_key = 'en-till'"))
                .isEmpty();
    }

    @Test
    void a_file_that_loses_a_row_others_point_at_is_the_one_refused() throws Exception {
        edit("register/project.csv", "familjelotsen;Familjelotsen;", "familjelotsen2;Familjelotsen;");
        Import.Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals()).allSatisfy(refusal -> assertThat(refusal.toString())
                .startsWith("data/register/project.csv lacks a row that others point at: data/register/"));
        assertThat(store.current()).contains(first);
    }

    @Test
    void bytes_of_no_encoding_refuse_the_file_by_name() throws Exception {
        Files.write(settings.data().resolve("register/staffing.csv"), new byte[] {'a', (byte) 0x81, '\n'});
        Import.Outcome outcome = run();
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .isEqualTo("data/register/staffing.csv holds bytes that are neither UTF-8 nor Windows-1252."
                        + " Save it as CSV UTF-8.");
    }

    @Test
    void a_second_import_at_the_same_time_is_told_to_wait() throws Exception {
        try (ImportLock lock = ImportLock.take(settings.warehouse()).orElseThrow()) {
            Import.Outcome outcome = run();
            assertThat(outcome.code()).isEqualTo(ExitCode.LOCKED);
            assertThat(outcome.message()).startsWith("Another import is running on ");
        }
    }

    private Import.Outcome run() throws IOException, SQLException {
        return new Import(settings, TODAY).run();
    }

    private Path landed(String source, String name) throws IOException {
        return Files.createDirectories(settings.landing().resolve(source)).resolve(name);
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = settings.data().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private List<String> register(String sql) throws IOException, SQLException {
        Path file = store.folder(store.current().orElseThrow()).resolve("register.duckdb");
        try (Connection connection = DuckDb.readOnly(file)) {
            return DuckDb.texts(connection, sql);
        }
    }

    private static List<Manifest.FileHash> parquet(Manifest manifest) {
        return manifest.files().stream()
                .filter(file -> file.path().endsWith(".parquet"))
                .toList();
    }
}
