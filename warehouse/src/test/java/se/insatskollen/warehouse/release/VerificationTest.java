package se.insatskollen.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.tables.AuditCaseCost;
import se.insatskollen.warehouse.tables.AuditFile;
import se.insatskollen.warehouse.tables.AuditReconciliation;
import se.insatskollen.warehouse.tables.BridgeAreaSuccession;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.DimDocument;
import se.insatskollen.warehouse.tables.DimProject;

class VerificationTest {
    @TempDir
    Path release;

    @BeforeEach
    void write() throws IOException, SQLException {
        EmptyRelease.write(release);
    }

    @Test
    void a_fresh_release_is_whole() throws Exception {
        new ReleaseBuilder(release, List.of(), Limits.USUAL, Optional.empty()).build(EmptyRelease.origin());
        assertThat(Verification.problems(release)).isEmpty();
    }

    @Test
    void a_flipped_bit_in_any_file_is_found() throws Exception {
        new ReleaseBuilder(release, List.of(), Limits.USUAL, Optional.empty()).build(EmptyRelease.origin());
        Path file = release.resolve("research/dim_area/part-00000.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(Verification.problems(release))
                .containsExactly(
                        "research/dim_area/part-00000.parquet does not have the content it was published with");
    }

    @Test
    void a_missing_file_and_one_too_many_are_found() throws Exception {
        new ReleaseBuilder(release, List.of(), Limits.USUAL, Optional.empty()).build(EmptyRelease.origin());
        Files.delete(release.resolve("register.duckdb"));
        Files.writeString(release.resolve("more.txt"), "x");
        assertThat(Verification.problems(release))
                .containsExactly("register.duckdb is missing", "more.txt does not belong to the release");
    }

    @Test
    void a_row_that_breaks_its_contract_is_not_released() throws Exception {
        EmptyRelease.rows(
                release,
                BridgeAreaSuccession.TABLE,
                "select 'sdo-a' as predecessor_area_key, 'sdo-b' as successor_area_key, date '2023-07-01' as"
                        + " succession_date, 'källa' as source, 'OFFICIAL' as source_quality, null::varchar as note,"
                        + " 'd' as delivery_key, 2 as delivery_line");
        assertThatThrownBy(() -> new ReleaseBuilder(release, List.of(), Limits.USUAL, Optional.empty())
                        .build(EmptyRelease.origin()))
                .isInstanceOf(ReleaseRejectedException.class)
                .hasMessageContaining("predecessor_area_key is not found in dim_area in 1 rows, such as sdo-a · sdo-b")
                .hasMessageContaining("delivery_key is not found in audit_file");
    }

    @Test
    void a_lost_row_is_not_released() throws Exception {
        EmptyRelease.rows(
                release,
                AuditReconciliation.TABLE,
                "select 'fct_case' as table_name, 'case' as source_name, 35 as row_in_count, 2 as row_superseded_count,"
                        + " 1 as row_withheld_count, 3 as row_rejected_count, 28 as row_out_count");
        assertThatThrownBy(() -> new ReleaseBuilder(release, List.of(), Limits.USUAL, Optional.empty())
                        .build(EmptyRelease.origin()))
                .isInstanceOf(ReleaseRejectedException.class)
                .hasMessage("fct_case: 35 rows in, but 2 superseded + 1 withheld + 3 rejected + 28 out");
    }

    @Test
    void an_ore_that_is_lost_between_ledger_and_cases_is_not_released() throws Exception {
        EmptyRelease.rowsOfX(release, AuditFile.TABLE, DimDocument.TABLE, DimArea.TABLE, DimProject.TABLE);
        EmptyRelease.rows(release, AuditCaseCost.TABLE, """
                select 'x' as area_key, 'x' as project_key, 2021 as cost_year, true as is_invented,
                    100::bigint as booked_ore, 40::bigint as placement_invoice_ore, 59::bigint as shared_ore,
                    1::bigint as unshared_ore""");
        assertThatThrownBy(() -> new ReleaseBuilder(release, List.of(), Limits.USUAL, Optional.empty())
                        .build(EmptyRelease.origin()))
                .isInstanceOf(ReleaseRejectedException.class)
                .hasMessage("audit_case_cost: not what is booked in 1 rows, such as x 2021: 100 öre, 40 of it for"
                        + " placements, but 0 and 0 in fct_cost; audit_case_cost: does not add up in 1 rows, such as x"
                        + " 2021: 100 öre booked, but 40 for placements + 59 shared + 1 unshared; fct_case_cost: 0 öre"
                        + " shared in 2021, but 59 in audit_case_cost");
    }
}
