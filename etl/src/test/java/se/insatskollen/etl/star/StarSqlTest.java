package se.insatskollen.etl.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

class StarSqlTest {
    private static final Path FOLDER = Path.of("src/main/resources/sql/star");

    @Test
    void every_research_table_has_its_sql_and_every_sql_its_table() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".sql", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Tables.RESEARCH.stream().map(Table::name).toList());
        }
    }

    @Test
    void sql_is_lower_case_and_reads_no_clock() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContainPattern("\\b(SELECT|FROM|JOIN|WHERE)\\b")
                    .doesNotContainPattern("current_date|current_timestamp|now\\(\\)|rand\\("));
        }
    }
}
