package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.pseudonym.PseudonymKey;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.release.Sha256;

/** Night after night: what is new is added, what is corrected is replaced, what has left the landing folder stays. */
class NightsTest {
    private static ImportedHome imported;

    @TempDir
    Path folder;

    private ImportedHome home;
    private InventedTown town;

    @BeforeAll
    static void the_town_is_imported(@TempDir Path folder) throws Exception {
        imported = ImportedHome.minimal(folder, settings -> new InventedTown(settings.landing()).land());
    }

    @BeforeEach
    void each_night_starts_from_a_copy() throws Exception {
        home = imported.copiedTo(folder);
        town = new InventedTown(home.settings().landing());
    }

    @Test
    void a_row_in_a_later_delivery_replaces_the_earlier_one_and_all_other_rows_stay() throws Exception {
        town.landCorrection("case-2022-rattelse.csv");
        Files.delete(landed("case", "case-2021.csv"));

        assertThat(home.run().code()).isEqualTo(ExitCode.DONE);

        assertThat(home.research("select case_outcome || ' ' || need_level from fct_case order by opened_date"))
                .containsExactly("GOAL_NOT_REACHED LOW", "ONGOING MEDIUM", "ONGOING LOW", "NO_SUPPORT LOW");
        assertThat(home.research("select row_superseded_count from audit_reconciliation where source_name = 'case'"))
                .containsExactly("1");
    }

    @Test
    void the_same_content_under_another_name_is_nothing_new() throws Exception {
        Files.copy(landed("case", "case-2021.csv"), landed("case", "kopia.csv"));
        assertThat(home.run().message()).startsWith("Nothing new.");
    }

    @Test
    void landed_files_are_deleted_some_days_after_their_rows_were_published() throws Exception {
        assertThat(new Import(home.settings(), ImportedHome.TODAY.plusDays(6), step -> {})
                        .run()
                        .message())
                .startsWith("Nothing new.");
        assertThat(landed("case", "case-2021.csv")).exists();

        assertThat(new Import(home.settings(), ImportedHome.TODAY.plusDays(7), step -> {})
                        .run()
                        .message())
                .startsWith("Nothing new.");
        assertThat(landed("case", "case-2021.csv")).doesNotExist();
        assertThat(landed("case", "PAHITTAT")).exists();

        assertThat(new Import(home.settings(), ImportedHome.TODAY.plusDays(8), step -> {})
                        .run()
                        .message())
                .startsWith("Nothing new.");
        assertThat(home.research("select count(*) from fct_case")).containsExactly("4");
    }

    @Test
    void rows_that_can_be_had_no_more_stop_the_import() throws Exception {
        Files.delete(landed("case", "case-2021.csv"));
        damage(home.settings().staging().resolve("case"));
        town.landNewCase("N1", "case-2022.csv");

        Import.Outcome outcome = home.run();

        assertThat(outcome.message()).contains("landing/case/case-2021.csv", "can be read any more");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void a_release_that_cannot_say_what_it_was_made_from_stops_the_import_where_files_have_landed() throws Exception {
        Files.delete(landed("case", "case-2021.csv"));
        Path manifest = home.store().folder(home.first()).resolve("manifest.json");
        Files.writeString(manifest, "{");

        Import.Outcome outcome = home.run();

        assertThat(outcome.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(outcome.message())
                .startsWith("Nothing was imported: " + manifest + " cannot be read")
                .endsWith("go back with: insatskollen rollback");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void without_its_key_or_with_one_that_others_can_read_nothing_is_imported() throws Exception {
        Path key = home.settings().vault().resolve(PseudonymKey.FILE);
        town.landNewCase("N1", "case-2022.csv");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(home.run().code()).isEqualTo(ExitCode.USAGE);
        assertThat(home.run().message()).contains("can be read or changed by others");
        Files.delete(key);
        assertThat(home.run().code()).isEqualTo(ExitCode.USAGE);
        assertThat(home.run().message()).contains("is missing, but staging holds pseudonyms");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void real_case_data_is_not_taken_in_and_said_louder_inside_a_git_work_tree() throws Exception {
        Files.delete(landed("case", "PAHITTAT"));
        town.landUnmarked("contact", "contact-verklig.csv");
        Import.Outcome outside = home.run();
        assertThat(outside.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outside.refusals()).anySatisfy(refusal -> assertThat(refusal.toString())
                .startsWith("landing/case/case-2021.csv is real case data")
                .contains("before sign-in and an audit of who has read what exist"));

        Files.createDirectory(folder.resolve(".git"));
        assertThat(home.run().refusals())
                .anySatisfy(refusal -> assertThat(refusal.toString()).contains("this home lies in a git work tree"));
        assertThat(home.research("select count(*) from fct_case")).containsExactly("4");
    }

    @Test
    void a_delivery_with_more_than_one_bad_row_in_a_hundred_is_refused_without_telling_what_it_holds()
            throws Exception {
        town.deliver(
                "case",
                "case-2022.csv",
                InventedTown.CASE_HEADER,
                "B1;" + InventedTown.ESTER
                        + ";F4;H5;9901;Södra Provby;;;skolfrånvaro;låg;ansökan;nej;nej;;2022-13-01;;;;;;;S3;;"
                        + "pågår;2022-12-31");
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .extracting(Object::toString)
                .contains("landing/case/case-2022.csv line 2: inkom is no day of the calendar. Correct the row.")
                .noneMatch(text -> text.contains(InventedTown.ESTER) || text.contains("2022-13-01"));
    }

    @Test
    void the_same_deliveries_and_key_give_the_same_bytes() throws Exception {
        Path other = folder.resolve("other");
        Path key = home.settings().vault().resolve(PseudonymKey.FILE);
        ImportedHome second = ImportedHome.minimal(other, settings -> {
            new InventedTown(settings.landing()).land();
            Files.createDirectories(settings.vault());
            Files.copy(
                    key, settings.vault().resolve(PseudonymKey.FILE), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        });
        for (String table :
                List.of("fct_case", "fct_contact", "fct_placement", "fct_cost", "fct_measurement", "dim_person")) {
            assertThat(Sha256.of(parquet(second, table))).as(table).isEqualTo(Sha256.of(parquet(home, table)));
        }
    }

    private Path landed(String source, String name) {
        return home.settings().landing().resolve(source).resolve(name);
    }

    private static Path parquet(ImportedHome home, String table) {
        return home.store()
                .folder(home.first())
                .resolve("research")
                .resolve(table)
                .resolve("part-00000.parquet");
    }

    private static void damage(Path staged) throws Exception {
        try (var folders = Files.list(staged)) {
            for (Path delivery : folders.toList()) {
                Files.delete(delivery.resolve("part-00000.parquet"));
            }
        }
    }
}
