package se.insatskollen.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.disclosure.Limits;

class EditionTest {
    @TempDir
    Path first;

    @TempDir
    Path second;

    @BeforeEach
    void write() throws Exception {
        EmptyRelease.write(first);
        EmptyRelease.write(second);
        new ReleaseBuilder(first, List.of(), Limits.USUAL, Optional.empty()).build(EmptyRelease.origin());
    }

    @Test
    void an_open_shelf_that_is_made_of_the_same_is_taken_over_byte_for_byte() throws Exception {
        new ReleaseBuilder(second, List.of(), Limits.USUAL, Optional.of(first)).build(EmptyRelease.origin());
        assertThat(second.resolve("open.duckdb")).hasSameBinaryContentAs(first.resolve("open.duckdb"));
        assertThat(second.resolve("edition.duckdb")).hasSameBinaryContentAs(first.resolve("edition.duckdb"));
        assertThat(Verification.problems(second)).isEmpty();
    }

    @Test
    void a_new_document_leaves_the_open_shelf_as_it_is_and_a_new_case_does_not() {
        String before = EditionInputs.hash(EmptyRelease.origin(), Limits.USUAL);
        assertThat(EditionInputs.hash(with("decision"), Limits.USUAL)).isEqualTo(before);
        assertThat(EditionInputs.hash(with("case"), Limits.USUAL)).isNotEqualTo(before);
    }

    @Test
    void an_erratum_makes_the_open_shelf_anew() {
        assertThat(EditionInputs.hash(with("erratum"), Limits.USUAL))
                .isNotEqualTo(EditionInputs.hash(EmptyRelease.origin(), Limits.USUAL));
    }

    @Test
    void another_threshold_is_another_edition() {
        assertThat(EditionInputs.hash(EmptyRelease.origin(), new Limits(6, 5, 3, 10)))
                .isNotEqualTo(EditionInputs.hash(EmptyRelease.origin(), Limits.USUAL));
    }

    @Test
    void an_edition_that_lost_its_bytes_is_not_taken_over() throws Exception {
        byte[] bytes = Files.readAllBytes(first.resolve("open.duckdb"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(first.resolve("open.duckdb"), bytes);
        assertThat(LastEdition.in(Optional.of(first))).isEmpty();
    }

    private static ReleaseBuilder.Origin with(String source) {
        ReleaseBuilder.Origin origin = EmptyRelease.origin();
        DeliveryAccount delivery = new DeliveryAccount(
                source + "-1",
                source,
                "landing",
                "a.csv",
                "hash",
                true,
                new DeliveryAccount.Coverage(DeliveryMode.FULL, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                null,
                List.of());
        return new ReleaseBuilder.Origin(
                origin.release(), origin.dataDate(), origin.fingerprint(), origin.codeVersion(), List.of(delivery));
    }
}
