package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.schema.Column;

class SourcesTest {
    // Columns that the star's SQL fills; the reader fills delivery_key and delivery_line.
    private static final Set<String> NOT_DELIVERED =
            Set.of("fct_unit_cost_point.price_year", "fct_unit_cost_point.indexed_ore");

    @Test
    void every_source_has_its_file_and_every_file_its_source() throws IOException {
        Path data = Path.of("../data");
        for (Origin origin : List.of(Origin.REGISTER, Origin.REFERENCE)) {
            try (Stream<Path> files = Files.list(data.resolve(origin.folder()))) {
                List<String> names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".csv"))
                        .toList();
                assertThat(names)
                        .containsExactlyInAnyOrderElementsOf(Sources.ALL.stream()
                                .filter(source -> source.origin() == origin)
                                .map(source -> source.name() + ".csv")
                                .toList());
            }
        }
    }

    @Test
    void every_column_of_a_table_is_delivered_or_made() {
        for (Source source : Sources.ALL) {
            List<String> delivered = source.fields().stream()
                    .map(Field::column)
                    .map(Column::name)
                    .toList();
            List<String> expected = source.table().columnNames().stream()
                    .filter(name -> !name.startsWith("delivery_"))
                    .filter(name -> !NOT_DELIVERED.contains(source.table().name() + "." + name))
                    .toList();
            // What lands night by night is turned into its table by the star's SQL, which the contract then checks.
            if (source.upkeep() == Upkeep.BY_HAND) {
                assertThat(delivered).as(source.name()).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void no_header_holds_a_delimiter() {
        assertThat(Sources.ALL.stream().flatMap(source -> source.headers().stream()))
                .noneMatch(header -> header.matches(".*[;,\t].*"));
    }
}
