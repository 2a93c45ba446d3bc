package se.insatskollen.warehouse.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;

class TablesTest {
    private static final Path SOURCES = Path.of("src/main/java/se/insatskollen/warehouse/tables");

    @Test
    void every_register_table_has_its_sql_and_every_sql_its_table() throws IOException {
        assertThat(names(Path.of("src/main/resources/sql/register"), ".sql"))
                .containsExactlyInAnyOrderElementsOf(
                        Tables.REGISTER.stream().map(Table::name).toList());
    }

    @Test
    void every_open_table_has_its_sql_and_every_sql_its_table() throws IOException {
        assertThat(names(Path.of("src/main/resources/sql/open"), ".sql"))
                .containsExactlyInAnyOrderElementsOf(
                        Tables.OPEN.stream().map(Table::name).toList());
    }

    @Test
    void every_table_has_one_class_of_its_name() throws IOException {
        List<String> classes = names(SOURCES, ".java").stream()
                .filter(name -> name.matches("(Dim|Fct|Bridge|Audit|Register|Open|Edition)[A-Z].*"))
                .map(TablesTest::snakeCase)
                .toList();
        assertThat(classes)
                .containsExactlyInAnyOrderElementsOf(
                        Tables.all().map(Table::name).toList());
    }

    @Test
    void every_reference_points_at_a_table_with_one_key() {
        List<Column> references = Stream.concat(Tables.RESEARCH.stream(), Tables.REGISTER.stream())
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.targetTable().isPresent())
                .toList();
        assertThat(references).hasSizeGreaterThan(30).allSatisfy(column -> assertThat(
                        Tables.named(column.targetTable().orElseThrow()).keys())
                .hasSize(1));
    }

    @Test
    void amounts_are_whole_ore_and_their_names_say_so() {
        assertThat(Stream.concat(Tables.RESEARCH.stream(), Tables.REGISTER.stream())
                        .flatMap(table -> table.columns().stream())
                        .filter(column ->
                                column.type() == ColumnType.ORE || column.name().endsWith("_ore")))
                .isNotEmpty()
                .allSatisfy(column -> {
                    assertThat(column.type()).isEqualTo(ColumnType.ORE);
                    assertThat(column.name()).endsWith("_ore");
                });
    }

    @Test
    void a_table_without_key_or_with_a_column_twice_cannot_be_declared() {
        Column amount = Column.column("amount_ore", ColumnType.ORE, "Amount.");
        Column key = Column.key("grant_key", "Name.");
        assertThatThrownBy(() -> new Table("fct_x", "One row per x.", List.of(amount)))
                .hasMessageContaining("no key");
        assertThatThrownBy(() -> new Table("fct_x", "One row per x.", List.of(key, amount, amount)))
                .hasMessageContaining("amount_ore twice");
    }

    @Test
    void the_register_shelf_shows_no_deliveries_their_lines_or_their_files() {
        assertThat(Tables.REGISTER.stream().flatMap(table -> table.columnNames().stream()))
                .doesNotContain("delivery_key", "delivery_line", "file_name", "sha256");
    }

    @Test
    void what_the_next_edition_must_know_is_on_no_shelf_that_is_shown() {
        assertThat(Tables.EDITION)
                .extracting(Table::name)
                .containsExactly(
                        "edition_family_mark", "edition_count_mark", "edition_effect_mark", "edition_passed_component");
        assertThat(Stream.of(Tables.RESEARCH, Tables.REGISTER, Tables.OPEN).flatMap(List::stream))
                .doesNotContainAnyElementsOf(Tables.EDITION)
                .noneSatisfy(table -> assertThat(table.columnNames()).containsAnyOf("marks", "input_hash"));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }

    private static String snakeCase(String name) {
        return Arrays.stream(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }
}
