package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 151 facts were picked out of the five documents; none may get lost on its way into the register. */
class SeedFactsTest {
    private static final Path FACTS = Path.of("src/test/resources/seed_facts.csv");
    private static final Path REGISTER = Path.of("../data/register");
    private static final String LEFT_OUT = "utelämnad";

    private final Map<String, List<NamedCsvRecord>> files = new HashMap<>();

    @Test
    void there_are_151_facts() throws IOException {
        assertThat(read(FACTS).stream().map(fact -> fact.getField("nr")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 151).mapToObj(String::valueOf).toList());
    }

    @Test
    void every_fact_stands_in_the_register_where_the_list_says() throws IOException {
        for (NamedCsvRecord fact : read(FACTS)) {
            String place = fact.getField("plats_i_registret");
            if (!place.equals(LEFT_OUT)) {
                assertThat(cell(place))
                        .as("fact %s at %s", fact.getField("nr"), place)
                        .hasValueSatisfying(text -> assertThat(text).contains(expected(fact)));
            }
        }
    }

    @Test
    void every_fact_left_out_is_listed_with_its_reason() throws IOException {
        List<String> leftOut = read(FACTS).stream()
                .filter(fact -> fact.getField("plats_i_registret").equals(LEFT_OUT))
                .map(fact -> fact.getField("nr"))
                .toList();
        String readme = Files.readString(Path.of("../data/README.md"));
        assertThat(leftOut).hasSizeLessThan(10);
        assertThat(leftOut)
                .allSatisfy(number -> assertThat(readme).containsPattern("\\| " + number + " \\| .+ \\| .+ \\|"));
    }

    private static String expected(NamedCsvRecord fact) {
        String text = fact.getField("innehåller");
        assertThat(text).as("what fact %s must contain", fact.getField("nr")).isNotBlank();
        return text;
    }

    private Optional<String> cell(String place) throws IOException {
        List<String> parts = List.of(place.split("/", -1));
        if (!files.containsKey(parts.get(0))) {
            files.put(parts.get(0), read(REGISTER.resolve(parts.get(0) + ".csv")));
        }
        return files.get(parts.get(0)).stream()
                .filter(row -> row.getField(0).equals(parts.get(1)))
                .map(row -> row.getField(parts.get(2)))
                .findFirst();
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
