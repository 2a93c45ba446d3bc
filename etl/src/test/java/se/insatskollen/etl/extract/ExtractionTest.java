package se.insatskollen.etl.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.Sha256;
import se.insatskollen.warehouse.tables.Tables;

class ExtractionTest {
    private static Path invented;

    @TempDir
    Path folder;

    private Path release;
    private Path out;
    private Path expected;

    @BeforeAll
    static void makeARelease(@TempDir Path releases) throws Exception {
        invented = SmallRelease.ofInventedCases(releases).folder();
    }

    @BeforeEach
    void chooseFolders() {
        release = invented;
        out = folder.resolve("ut");
        expected = out.resolve("insatskollen-2026-11-21-0a1b2c3d");
    }

    @Test
    void a_package_holds_the_rows_what_they_mean_and_how_to_cite_them() throws Exception {
        assertThat(extract()).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
            assertThat(outcome.folder()).contains(expected);
        });
        try (Stream<Path> files = Files.list(expected)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "CITE.txt",
                            "README.txt",
                            "SHA256SUMS",
                            "data_dictionary.csv",
                            "data_dictionary.md",
                            "manifest.json",
                            "parquet",
                            "research.duckdb");
        }
        try (Stream<Path> files = Files.list(expected.resolve("parquet"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(Tables.RESEARCH.size())
                    .contains("fct_case.parquet", "audit_file.parquet");
        }
        try (Connection connection = DuckDb.readOnly(expected.resolve("research.duckdb"))) {
            assertThat(DuckDb.texts(connection, "select file_name from audit_file"))
                    .containsExactly("case-2025.csv");
        }
    }

    @Test
    void the_sums_are_those_of_every_other_file() throws Exception {
        extract();
        List<String> sums = Files.readAllLines(expected.resolve("SHA256SUMS"));
        assertThat(sums).hasSize(Tables.RESEARCH.size() + 6).allSatisfy(line -> {
            assertThat(line).matches("[0-9a-f]{64}  [a-z0-9_./A-Z]+");
            assertThat(Sha256.of(expected.resolve(line.substring(66)))).isEqualTo(line.substring(0, 64));
        });
    }

    @Test
    void the_citation_names_release_day_and_manifest_and_says_what_is_invented_and_what_must_not_be_shown()
            throws Exception {
        extract();
        assertThat(expected.resolve("CITE.txt"))
                .content()
                .contains("Insatskollen, utgåva 2026-11-21-0a1b2c3d, data till och med 2026-11-21.")
                .contains("Insatskollen, release 2026-11-21-0a1b2c3d, data until 2026-11-21.")
                .contains(Sha256.of(release.resolve("manifest.json")))
                .contains("utgåvan innehåller påhittade siffror")
                .contains("Uppgifter om små grupper får inte publiceras")
                .contains("insatskollen extract --release 2026-11-21-0a1b2c3d");
    }

    @Test
    void the_dictionary_says_type_choices_and_reference_of_each_column() throws Exception {
        extract();
        assertThat(Files.readAllLines(expected.resolve("data_dictionary.csv")))
                .startsWith("table,column,type,filled,meaning,allowed_values,reference")
                .contains("fct_contact,duration_minutes,integer,required,Minutes.,,")
                .anyMatch(line -> line.startsWith("fct_case,referral_kind,text,required,")
                        && line.endsWith(",REPORT | APPLICATION,"))
                .anyMatch(
                        line -> line.startsWith("fct_contact,case_key,text,required,") && line.endsWith(",,fct_case"));
        assertThat(expected.resolve("data_dictionary.md"))
                .content()
                .contains("### fct_case")
                .doesNotContain("register_");
    }

    @Test
    void the_same_package_again_is_already_there_and_anything_else_is_left_alone() throws Exception {
        extract();
        assertThat(extract()).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
            assertThat(outcome.messages()).containsExactly("The package is already there.");
            assertThat(outcome.folder()).contains(expected);
        });
        Files.writeString(expected.resolve("anteckningar.txt"), "mina");
        assertThat(extract()).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
            assertThat(outcome.messages())
                    .containsExactly(expected
                            + " is there already and holds something else. Move it away, or choose another --out.");
        });
        assertThat(expected.resolve("anteckningar.txt")).hasContent("mina");
    }

    @Test
    void a_damaged_release_is_not_handed_on() throws Exception {
        release = SmallRelease.ofInventedCases(folder.resolve("releases")).folder();
        Files.writeString(release.resolve("research/fct_case/part-00000.parquet"), "x");
        assertThat(extract()).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(ExitCode.REJECTED);
            assertThat(outcome.messages())
                    .containsExactly("Release 2026-11-21-0a1b2c3d: research/fct_case/part-00000.parquet does not have"
                            + " the content it was published with");
        });
        assertThat(out).doesNotExist();
    }

    @Test
    void real_case_data_do_not_go_into_a_git_work_tree_and_invented_may() throws Exception {
        Files.createDirectories(folder.resolve("repo/.git"));
        out = folder.resolve("repo/docs/data");
        assertThat(extract().code()).isEqualTo(ExitCode.DONE);
        release = SmallRelease.ofRealCases(folder.resolve("other")).folder();
        Path link = Files.createSymbolicLink(folder.resolve("genväg"), folder.resolve("repo"));
        for (Path inside : List.of(folder.resolve("repo/new"), link.resolve("new"))) {
            out = inside;
            assertThat(extract()).satisfies(outcome -> {
                assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
                assertThat(outcome.messages().get(0)).contains("real case data").contains("git work tree");
            });
            assertThat(inside).doesNotExist();
        }
        out = folder.resolve("elsewhere");
        assertThat(extract().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void nothing_is_written_among_the_releases() throws Exception {
        out = release.resolve("package");
        assertThat(extract().code()).isEqualTo(ExitCode.USAGE);
        assertThat(release.resolve("package")).doesNotExist();
    }

    private Extraction.Outcome extract() throws Exception {
        return new Extraction(release, step -> {}).to(out);
    }
}
