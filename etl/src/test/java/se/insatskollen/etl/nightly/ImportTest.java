package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;
import se.insatskollen.warehouse.release.Tally;
import se.insatskollen.warehouse.release.Verification;

/** The real register and reference data through the whole import: what is published, and when. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {
    private ImportedHome home;

    @BeforeAll
    void publishTheFirstRelease(@TempDir Path folder) throws IOException, SQLException {
        home = ImportedHome.in(folder);
    }

    @AfterEach
    void restore() throws IOException {
        home.restore();
    }

    @Test
    void every_row_of_every_delivery_is_accounted_for() throws IOException {
        Manifest manifest = ManifestFile.read(home.store().folder(home.first()));
        assertThat(manifest.deliveries()).hasSize(23).allSatisfy(delivery -> {
            Tally rows = delivery.rows();
            assertThat(rows.loaded() + rows.rejected() + rows.duplicate()).isEqualTo(rows.in());
        });
        // As long as no figure has been wrong there is nothing to correct.
        assertThat(manifest.deliveries())
                .filteredOn(delivery -> !delivery.source().equals("erratum"))
                .hasSize(22)
                .allSatisfy(delivery -> assertThat(delivery.rows().in()).isPositive());
    }

    @Test
    void a_second_run_with_nothing_new_publishes_nothing_and_says_so() throws Exception {
        List<String> before = home.store().list();
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.message()).isEqualTo("Nothing new. Release %s stands.".formatted(home.first()));
        assertThat(home.store().list()).isEqualTo(before);
    }

    @Test
    void the_same_input_gives_the_same_parquet_to_the_byte_and_the_same_tables() throws Exception {
        Settings elsewhere = new Settings(home.settings().data(), home.folder().resolve("elsewhere"));
        new Import(elsewhere, ImportedHome.TODAY, step -> {}).run();
        Manifest again = ManifestFile.read(new ReleaseStore(elsewhere.warehouse()).folder(home.first()));
        Manifest manifest = ManifestFile.read(home.store().folder(home.first()));
        assertThat(again.tables()).isEqualTo(manifest.tables());
        assertThat(parquet(again)).isEqualTo(parquet(manifest)).hasSizeGreaterThan(20);
    }

    @Test
    void familjelotsen_stands_with_its_counts_and_its_claim() throws Exception {
        assertThat(home.register("""
                select participant_count || ' ' || participant_unit from register_participation
                where project_key = 'familjelotsen' and participation_kind = 'TOOK_PART' order by 1""")).containsExactly("18 FAMILY", "20 HOUSEHOLD", "61 PERSON");
        assertThat(home.register("""
                select amount_ore || ' öre, ' || amount_digits || ' digits, ' || denominator_count || ' '
                    || denominator_unit || ', ' || gross_net || ', ' || linked_to_placements
                from register_claim where project_key = 'familjelotsen' and claim_kind = 'SAVING'""")).containsExactly("830000000 öre, 2 digits, 15 FAMILY, NOT_STATED, NOT_STATED");
    }

    @Test
    void what_is_only_proposed_is_not_decided() throws Exception {
        assertThat(home.register("""
                select grant_status || ' ' || amount_ore from register_grant
                where project_key = 'familjelotsen' and amount_ore is not null""")).containsExactly("PROPOSED 87500000");
        assertThat(home.register("""
                select decision_kind || ' by ' || body || ', date ' || coalesce(cast(decided_date as varchar), 'unknown')
                from register_decision where project_key = 'familjelotsen' and decision_status = 'DECIDED'""")).containsExactly("FORWARDING by Omsorgsnämnden i Linköping, date unknown");
    }

    @Test
    void a_price_is_moved_to_the_latest_index_year_and_its_pool_keeps_its_extremes() throws Exception {
        // 4 500 kr in 2018, index 328.40, in the prices of 2023, index 403.70: 5 531.82 kr.
        assertThat(home.register("""
                select indexed_ore from register_unit_cost_point
                where cost_type = 'HVB' and amount_ore = 450000""")).containsExactly("553182");
        // The other observed price is 6 000 kr in 2018: 7 375.76 kr. Advance calculations are no observed prices, and
        // those of 2003 and 2025 have no index. Of two equally good prices of one year the lower is the mode.
        assertThat(home.register("""
                select low_ore || ' ' || mode_ore || ' ' || high_ore || ' ' || price_year || ' ' || cost_quality
                    || ', ' || point_count || ' of ' || (point_count + unindexed_point_count)
                from register_unit_cost where cost_type = 'HVB' and cost_unit = 'PER_DAY'""")).containsExactly("553182 553182 737576 2023 LOCAL_PRESS, 2 of 5");
    }

    @Test
    void a_damaged_release_is_made_anew_and_put_aside() throws Exception {
        Path database = home.store().folder(home.first()).resolve("register.duckdb");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        assertThat(home.run().message()).isEqualTo("Published release " + home.first());
        assertThat(Verification.problems(home.store().folder(home.first()))).isEmpty();

        Files.writeString(home.store().folder(home.first()).resolve("manifest.json"), "{");
        assertThat(Verification.problems(home.store().folder(home.first()))).isNotEmpty();
        assertThat(home.run().code()).isEqualTo(ExitCode.DONE);
        assertThat(Verification.problems(
                        home.store().folder(home.store().current().orElseThrow())))
                .isEmpty();
    }

    @Test
    void a_damaged_staged_file_is_parsed_again() throws Exception {
        String key = ManifestFile.read(home.store().folder(home.first())).deliveries().stream()
                .filter(delivery -> delivery.source().equals("staffing"))
                .findFirst()
                .orElseThrow()
                .deliveryKey();
        Path staged;
        try (Stream<Path> files = Files.walk(home.settings().staging().resolve("staffing"))) {
            staged = files.filter(file ->
                            file.toString().contains(key) && file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(staged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(staged, bytes);
        assertThat(home.run().message()).isEqualTo("Nothing new. Release %s stands.".formatted(home.first()));
        assertThat(Files.readAllBytes(staged)).isNotEqualTo(bytes);
    }

    @Test
    void the_same_content_delivered_twice_is_one_delivery() throws Exception {
        Path landed = home.landed("grant", "samma.csv");
        Files.copy(home.settings().data().resolve("register/grant.csv"), landed);
        Import.Outcome outcome = home.run();
        Files.delete(landed);
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.message()).isEqualTo("Nothing new. Release %s stands.".formatted(home.first()));
    }

    @Test
    void a_landed_file_adds_its_rows_and_they_stay_when_it_has_left_the_landing_folder(@TempDir Path folder)
            throws Exception {
        ImportedHome copy = home.copiedTo(folder);
        Path landed = land(copy, "en-till");
        assertThat(copy.run().code()).isEqualTo(ExitCode.DONE);
        Files.delete(landed);
        assertThat(copy.run().message()).startsWith("Nothing new.");
        assertThat(copy.register("select staffing_key from register_staffing where staffing_key = 'en-till'"))
                .containsExactly("en-till");
    }

    @Test
    void a_release_made_on_a_clock_that_was_set_back_is_the_newest_and_the_next_one_is_newer_still(@TempDir Path folder)
            throws Exception {
        ImportedHome copy = home.copiedTo(folder);
        land(copy, "klocka");
        Import.Outcome back = new Import(copy.settings(), ImportedHome.TODAY.minusDays(20), step -> {}).run();
        assertThat(back.message()).startsWith("Published release 2026-11-01-");
        String second = copy.store().current().orElseThrow();
        assertThat(copy.store().list()).endsWith(second);

        land(copy, "nasta");
        assertThat(copy.run().message()).startsWith("Published release 2026-11-21-");
        String third = copy.store().current().orElseThrow();
        assertThat(copy.store().list()).endsWith(second, third);
        assertThat(copy.store().before(third)).contains(second);
    }

    @Test
    void a_second_import_at_the_same_time_is_told_to_wait() throws Exception {
        try (ImportLock lock = ImportLock.take(home.settings().warehouse()).orElseThrow()) {
            Import.Outcome outcome = home.run();
            assertThat(outcome.code()).isEqualTo(ExitCode.LOCKED);
            assertThat(outcome.message()).startsWith("Another import is running on ");
        }
    }

    // One more row of staffing, in a delivery of its own.
    private static Path land(ImportedHome home, String key) throws IOException {
        Path landed = home.landed("staffing", key + ".csv");
        List<String> lines = Files.readAllLines(home.settings().data().resolve("register/staffing.csv"));
        return Files.write(landed, List.of(lines.get(0), lines.get(1).replaceFirst("^[^;]+;", key + ";")));
    }

    private static List<Manifest.FileHash> parquet(Manifest manifest) {
        return manifest.files().stream()
                .filter(file -> file.path().endsWith(".parquet"))
                .toList();
    }
}
