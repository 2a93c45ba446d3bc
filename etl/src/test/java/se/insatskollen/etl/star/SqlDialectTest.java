package se.insatskollen.etl.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The SQL of staging and star keeps to what Spark and DuckDB mean alike. */
class SqlDialectTest {
    private static final Path SQL = Path.of("src/main/resources/sql");
    // What the benchmark asks, and the counts that are made apart from Spark.
    private static final Set<String> OF_DUCKDB_ALONE = Set.of("bench", "parsed", "reconciliation");
    private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s*\\(");
    private static final Set<String> WORDS_BEFORE_A_PARENTHESIS = Set.of(
            "as", "and", "or", "not", "in", "on", "over", "when", "from", "join", "where", "exists", "union", "all");

    // unix_date, add_months and div are Spark's; for DuckDB they are three macros of one line. decimal is a type.
    private static final Set<String> ALLOWED = Set.of(
            "add_months",
            "cast",
            "coalesce",
            "count",
            "day",
            "decimal",
            "dense_rank",
            "div",
            "first_value",
            "greatest",
            "lead",
            "least",
            "lower",
            "max",
            "min",
            "month",
            "round",
            "row_number",
            "split_part",
            "sum",
            "trim",
            "unix_date",
            "year");

    @Test
    void only_functions_that_both_engines_mean_alike_are_called() throws IOException {
        Set<String> called = new TreeSet<>();
        for (Path file : sqlFiles()) {
            Matcher calls =
                    CALL.matcher(Files.readString(file).replaceAll("--.*", "").replaceAll("'[^']*'", "''"));
            while (calls.find()) {
                called.add(calls.group(1));
            }
        }
        called.removeAll(WORDS_BEFORE_A_PARENTHESIS);
        assertThat(ALLOWED).containsAll(called);
        assertThat(called).as("what is allowed is also needed").containsAll(ALLOWED);
    }

    @Test
    void no_engine_s_own_shorthand_is_used() throws IOException {
        for (Path file : sqlFiles()) {
            assertThat(Files.readString(file).replaceAll("--.*", ""))
                    .as(file.toString())
                    .doesNotContain("::")
                    .doesNotContainPattern("\\b(qualify|pivot|ilike|interval|nulls first|nulls last|group by all)\\b");
        }
    }

    private static Iterable<Path> sqlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SQL)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> OF_DUCKDB_ALONE.stream().noneMatch(folder -> file.startsWith(SQL.resolve(folder))))
                    .sorted()
                    .toList();
        }
    }
}
