package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.indicators.Indicators;

/** What the contract cannot hold the file of real events to. */
class EventFileTest {
    private static final Path REFERENCE = Path.of("../data/reference");
    private static final int LONGEST_TITLE = 40;

    @Test
    void an_event_concerns_indicators_that_there_are() throws IOException {
        Set<String> known = Stream.concat(
                        Indicators.ALL.stream().map(indicator -> indicator.id()),
                        read("published_indicator.csv").stream().map(row -> row.getField("indikator_id")))
                .collect(Collectors.toSet());
        List<String> concerned = read("event.csv").stream()
                .flatMap(row -> Stream.of(row.getField("berör").split(" \\| ", -1)))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(concerned).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void a_title_has_room_on_a_time_axis() throws IOException {
        assertThat(read("event.csv"))
                .allSatisfy(row -> assertThat(row.getField("titel")).hasSizeBetween(5, LONGEST_TITLE));
    }

    @Test
    void every_event_names_a_page_that_says_so() throws IOException {
        assertThat(read("event.csv"))
                .allSatisfy(row -> assertThat(row.getField("källa")).containsPattern("[a-z]\\.(se|nu|com)/"));
    }

    private static List<NamedCsvRecord> read(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(REFERENCE.resolve(name))) {
            return reader.stream().toList();
        }
    }
}
