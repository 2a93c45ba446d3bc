package se.insatskollen.warehouse.indicators;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** The SQL of the indicators keeps to what Spark and DuckDB mean alike, and no file is forgotten. */
class IndicatorSqlTest {
    private static final Path UNITS = Path.of("src/main/resources/sql/indicator");
    private static final Path VIEWS = Path.of("src/main/resources/sql/indicator_view");
    private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s*\\(");
    private static final Pattern WORD = Pattern.compile("\\b([A-Za-z_][A-Za-z0-9_]*)\\b");
    private static final Pattern RELATION = Pattern.compile("\\b(?:from|join)\\s+([a-z_0-9]+)");
    private static final Pattern STEP = Pattern.compile("(?m)^([a-z_0-9]+) as \\($");
    private static final Pattern ALIAS = Pattern.compile("\\bas\\s+([a-z_0-9]+)");

    // Both take the same arguments and give the same type and value in both engines; unix_date and add_months are
    // Spark's and for DuckDB in SparkWords. Divisions are of doubles: of whole numbers the engines disagree.
    private static final Set<String> FUNCTIONS = Set.of(
            "add_months",
            "cast",
            "coalesce",
            "count",
            "floor",
            "max",
            "min",
            "month",
            "row_number",
            "sqrt",
            "sum",
            "unix_date",
            "year");

    private static final Set<String> TYPES = Set.of("bigint", "double");

    private static final Set<String> WORDS = Set.of(
            "and",
            "as",
            "between",
            "by",
            "case",
            "cross",
            "desc",
            "distinct",
            "else",
            "end",
            "false",
            "from",
            "group",
            "having",
            "in",
            "is",
            "join",
            "left",
            "not",
            "null",
            "on",
            "order",
            "over",
            "partition",
            "select",
            "then",
            "union",
            "when",
            "where",
            "with");

    @Test
    void every_indicator_has_its_sql_and_every_sql_its_indicator() throws IOException {
        assertThat(names(UNITS))
                .containsExactlyInAnyOrderElementsOf(
                        Indicators.COMPUTED.stream().map(Indicator::id).toList());
    }

    @Test
    void an_indicator_names_the_file_its_units_come_from() {
        assertThat(Indicators.COMPUTED)
                .allSatisfy(indicator -> assertThat(Path.of("src/main/resources", indicator.sqlFile()))
                        .isRegularFile());
    }

    @Test
    void every_view_has_its_sql_and_every_sql_its_view() throws IOException {
        assertThat(names(VIEWS)).containsExactlyInAnyOrderElementsOf(Indicators.VIEWS);
    }

    @Test
    void every_view_is_read_by_an_indicator_or_another_view() throws IOException {
        Set<String> read = new TreeSet<>();
        for (Path file : all()) {
            read.addAll(found(RELATION, sql(file)));
        }
        Indicators.COMPUTED.forEach(
                indicator -> indicator.parties().flatMap(Parties::view).ifPresent(read::add));
        assertThat(read).containsAll(names(VIEWS));
    }

    @Test
    void what_is_read_is_a_research_table_a_view_or_a_step_of_the_same_file() throws IOException {
        for (Path file : all()) {
            String sql = sql(file);
            Set<String> known = found(STEP, sql);
            Tables.RESEARCH.stream().map(Table::name).forEach(known::add);
            known.addAll(names(VIEWS));
            assertThat(known).as(file.toString()).containsAll(found(RELATION, sql));
        }
    }

    @Test
    void only_functions_that_both_engines_mean_alike_are_called() throws IOException {
        Set<String> called = new TreeSet<>();
        for (Path file : all()) {
            called.addAll(found(CALL, sql(file)));
        }
        called.removeAll(WORDS);
        assertThat(called).containsExactlyInAnyOrderElementsOf(FUNCTIONS);
    }

    @Test
    void only_words_that_both_engines_mean_alike_are_used() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> names = new TreeSet<>(names(VIEWS));
        Tables.RESEARCH.forEach(table -> {
            names.add(table.name());
            names.addAll(table.columnNames());
        });
        for (Path file : all()) {
            used.addAll(found(WORD, sql(file)));
            names.addAll(found(STEP, sql(file)));
            names.addAll(found(ALIAS, sql(file)));
        }
        used.removeAll(names);
        used.removeAll(FUNCTIONS);
        used.removeAll(TYPES);
        assertThat(used).containsExactlyInAnyOrderElementsOf(WORDS);
    }

    @Test
    void a_cast_is_to_a_type_that_both_engines_have_under_one_name() throws IOException {
        Pattern cast = Pattern.compile("\\bas\\s+([a-z_0-9]+)\\s*\\)");
        Set<String> types = new TreeSet<>();
        for (Path file : all()) {
            types.addAll(found(cast, sql(file)));
        }
        assertThat(types).containsExactlyInAnyOrderElementsOf(TYPES);
    }

    // Without comments, and with nothing between quotation marks.
    private static String sql(Path file) throws IOException {
        return Files.readString(file).replaceAll("--.*", "").replaceAll("'[^']*'", "''");
    }

    private static Set<String> found(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Collection<Path> all() throws IOException {
        return Stream.concat(files(UNITS).stream(), files(VIEWS).stream()).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.sql$", ""))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
