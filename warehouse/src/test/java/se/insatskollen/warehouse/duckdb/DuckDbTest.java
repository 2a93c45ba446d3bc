package se.insatskollen.warehouse.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws SQLException {
        file = folder.resolve("names.duckdb");
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.attachNew(connection, file, "names");
            DuckDb.execute(
                    connection, "create table names.area as select unnest(['Ystad', 'Ängelholm', 'Åre']) as name");
        }
    }

    @Test
    void names_sort_as_in_swedish() throws SQLException {
        try (Connection connection = DuckDb.readOnly(file)) {
            assertThat(DuckDb.texts(connection, "select name from area order by name"))
                    .containsExactly("Ystad", "Åre", "Ängelholm");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table x (a int)",
                "select * from read_text('/etc/hostname')",
                "attach ':memory:' as other",
                "set enable_external_access = true",
                "set threads = 1"
            })
    void a_finished_file_is_shut_in(String attempt) throws SQLException {
        try (Connection connection = DuckDb.readOnly(file)) {
            assertThatThrownBy(() -> DuckDb.execute(connection, attempt)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void beside_a_schema_a_name_alone_means_a_table_of_that_schema_and_of_no_other() throws SQLException {
        Path two = folder.resolve("two.duckdb");
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.attachNew(connection, two, "two");
            DuckDb.execute(connection, "create schema two.other");
            DuckDb.execute(connection, "create table two.area as select 'Ystad' as name");
            DuckDb.execute(connection, "create table two.town as select 'Ystad' as name");
            DuckDb.execute(connection, "create table two.other.area as select 'Åre' as name");
        }
        try (Connection connection = DuckDb.readOnly(two);
                Connection beside = DuckDb.beside(connection, "other")) {
            assertThat(DuckDb.texts(beside, "select name from area")).containsExactly("Åre");
            assertThatThrownBy(() -> DuckDb.texts(beside, "select name from town"))
                    .hasMessageContaining("Table with name town does not exist");
            assertThatThrownBy(() -> DuckDb.execute(beside, "set threads = 1")).isInstanceOf(SQLException.class);
            assertThat(DuckDb.texts(connection, "select name from area")).containsExactly("Ystad");
        }
    }

    @Test
    void a_finished_file_cannot_be_copied_out() throws SQLException {
        Path target = folder.resolve("out.csv");
        try (Connection connection = DuckDb.readOnly(file)) {
            assertThatThrownBy(() -> DuckDb.execute(connection, "copy area to " + Literal.path(target)))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.exists(target)).isFalse();
    }
}
