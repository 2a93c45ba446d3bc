package se.insatskollen.etl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.duckdb.DuckDb;

class SqlCommandTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter talk = new StringWriter();
    private Settings settings;

    @BeforeEach
    void aReleaseWithOneCase() throws Exception {
        settings = new Settings(home, home);
        Path release = Files.createDirectories(settings.warehouse().resolve("releases/r1"));
        Files.writeString(settings.warehouse().resolve("CURRENT"), "r1\n");
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.attachNew(connection, release.resolve("research.duckdb"), "research");
            DuckDb.execute(connection, "create table research.fct_case as select date '2024-01-31' as closed_date");
        }
    }

    @Test
    void the_words_our_own_sql_shares_with_spark_are_known_and_a_comment_may_come_first() {
        int exitCode = ask("-- The last day of a shorter month.\nselect add_months(closed_date, 1) as d from fct_case");
        assertThat(talk).hasToString("release r1\n");
        assertThat(out.toString()).isEqualTo("d\n2024-02-29\n");
        assertThat(exitCode).isZero();
    }

    private int ask(String question) {
        SqlCommand command = new SqlCommand(settings, new PrintWriter(out, true), new PrintWriter(talk, true));
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute("--format", "csv", "--", question);
    }
}
