package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.nightly.Import;
import se.insatskollen.etl.nightly.InventedTown;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.duckdb.DuckDb;

/** The invented town of three families through the same SQL in Spark and in DuckDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameStarTest {
    private ImportedHome home;
    private Path alone;

    @BeforeAll
    void theTownGoesThroughBothEngines(@TempDir Path folder) throws Exception {
        Settings settings = new Settings(Path.of("../data").toAbsolutePath().normalize(), folder.resolve("home"));
        new InventedTown(settings.landing()).land();
        Import.Outcome outcome = new Import(settings, LocalDate.of(2026, 11, 21), step -> {}).run();
        assertThat(outcome.code()).as(outcome.message()).isEqualTo(ExitCode.DONE);
        home = ImportedHome.of(settings);
        SameRows.write(home, folder.resolve("rows"));
        DuckDbAlone.run(folder.resolve("rows"), folder.resolve("alone"));
        alone = folder.resolve("alone/research.duckdb");
    }

    @Test
    void both_engines_give_the_same_rows_in_every_table() throws Exception {
        assertThat(SameStar.differences(home.database(), alone)).isEmpty();
    }

    @Test
    void duckdb_alone_counts_what_was_counted_by_hand() throws Exception {
        // 10 days to the assessment, 90 of investigation; 30 days in a home in January 2020.
        assertThat(alone("""
                select assessment_days || ' ' || investigation_days || ' ' || placement_days_12 || ' ' || worker_count
                from fct_case where project_key = 'provlotsen'""")).containsExactly("10 90 30 3");
        assertThat(alone("select sum(cost_ore) from fct_cost")).containsExactly("115025");
        assertThat(alone("select row_in_count || ' = ' || row_withheld_count || ' + ' || row_rejected_count || ' + '"
                        + " || row_out_count from audit_reconciliation where table_name = 'fct_case'"))
                .containsExactly("7 = 1 + 2 + 4");
    }

    @Test
    void the_rows_about_cases_are_those_that_were_delivered() {
        // 7 cases, 4 contacts, 4 placements, 3 costs, 2 measurements, 1 count.
        assertThat(home.caseRows()).isEqualTo(21);
    }

    @Test
    void a_lost_row_and_another_amount_are_told(@TempDir Path folder) throws Exception {
        Path changed = Files.copy(alone, folder.resolve("changed.duckdb"));
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.execute(connection, "attach '%s' as changed".formatted(changed));
            DuckDb.execute(connection, "update changed.fct_cost set cost_ore = 20001 where cost_key = 'V2'");
            DuckDb.execute(connection, "delete from changed.fct_activity_count");
        }
        assertThat(SameStar.differences(home.database(), changed))
                .isEqualTo(List.of(
                        "fct_cost: 3 rows by the import, 3 in DuckDB alone, 115025 öre by the import, 115026 in DuckDB"
                                + " alone",
                        "fct_activity_count: 1 rows by the import, 0 in DuckDB alone, with other content"));
    }

    private List<String> alone(String sql) throws Exception {
        try (Connection connection = DuckDb.readOnly(alone)) {
            return DuckDb.texts(connection, sql);
        }
    }
}
