package se.insatskollen.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;

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

    // A table that no release has would not come of making the shelf anew.
    @Test
    void an_open_shelf_that_is_made_of_the_same_is_taken_over_byte_for_byte() throws Exception {
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.execute(connection, "attach %s as o".formatted(Literal.path(first.resolve("open.duckdb"))));
            DuckDb.execute(connection, "create table o.only_in_the_first (made integer)");
        }
        publishAsItIs(first);
        new ReleaseBuilder(second, List.of(), Limits.USUAL, Optional.of(first)).build(EmptyRelease.origin());
        assertThat(second.resolve("open.duckdb")).hasSameBinaryContentAs(first.resolve("open.duckdb"));
        assertThat(second.resolve("edition.duckdb")).hasSameBinaryContentAs(first.resolve("edition.duckdb"));
        assertThat(Verification.problems(second)).isEmpty();
    }

    private static void publishAsItIs(Path release) throws Exception {
        Manifest manifest = ManifestFile.read(release);
        List<Manifest.FileHash> files = new ArrayList<>();
        for (Manifest.FileHash file : manifest.files()) {
            Path path = release.resolve(file.path());
            files.add(new Manifest.FileHash(file.path(), Sha256.of(path), Files.size(path)));
        }
        ManifestFile.write(
                release,
                new Manifest(
                        manifest.release(),
                        manifest.createdAt(),
                        manifest.dataDate(),
                        manifest.fingerprint(),
                        manifest.codeVersion(),
                        manifest.contracts(),
                        manifest.deliveries(),
                        manifest.tables(),
                        files,
                        manifest.editionInputs()));
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
        assertThat(LastEdition.in(first)).isEmpty();
    }

    @Test
    void an_edition_whose_manifest_cannot_be_read_is_not_taken_over() throws Exception {
        Files.writeString(first.resolve("manifest.json"), "{");
        assertThat(LastEdition.in(first)).isEmpty();
        Files.delete(first.resolve("manifest.json"));
        assertThat(LastEdition.in(first)).isEmpty();
    }

    @Test
    void an_edition_is_followed_also_when_tables_of_other_shelves_have_changed_since() throws Exception {
        assertThat(shown(edition("open_project_flow"), "earlier_open_indicator"))
                .isEqualTo("18");
    }

    @Test
    void of_a_table_with_another_contract_it_is_a_first_edition_and_of_the_others_not() throws Exception {
        LastEdition edition = edition("open_indicator");
        assertThat(shown(edition, "earlier_open_indicator")).isEqualTo("0");
        assertThat(shown(edition, "earlier_open_indicator_fairness")).isEqualTo("90");
    }

    /** The first edition, of which a table has one column more than its contract has today. */
    private LastEdition edition(String changed) throws Exception {
        Path older = Files.createDirectory(second.resolve("older"));
        for (String file : List.of("open.duckdb", "edition.duckdb")) {
            Files.copy(first.resolve(file), older.resolve(file));
        }
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.execute(connection, "attach %s as o".formatted(Literal.path(older.resolve("open.duckdb"))));
            DuckDb.execute(connection, "alter table o.exempelstad.%s add column older integer".formatted(changed));
        }
        return new LastEdition(older, ManifestFile.read(first));
    }

    private static String shown(LastEdition edition, String relation) throws Exception {
        try (Connection connection = DuckDb.inMemory();
                EarlierShelf earlier = EarlierShelf.open(connection, Optional.of(edition))) {
            earlier.show(Door.INVENTED);
            return DuckDb.texts(connection, "select count(*) from " + relation).get(0);
        }
    }

    @Test
    void the_newest_edition_that_is_whole_is_followed() throws Exception {
        ReleaseStore store = new ReleaseStore(second);
        for (String id : List.of("older", "newer")) {
            Path release = Files.createDirectories(store.folder(id));
            for (String file : List.of("open.duckdb", "edition.duckdb", "manifest.json")) {
                Files.copy(first.resolve(file), release.resolve(file));
            }
        }
        Files.writeString(second.resolve("PUBLISHED"), "older\nnewer\n");
        assertThat(store.lastEdition()).contains(store.folder("newer"));
        Files.writeString(store.folder("newer").resolve("open.duckdb"), "damaged");
        assertThat(store.lastEdition()).contains(store.folder("older"));
        Files.delete(store.folder("older").resolve("manifest.json"));
        assertThat(store.lastEdition()).isEmpty();
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
