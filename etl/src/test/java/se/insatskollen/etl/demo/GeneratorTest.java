package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.demo.Generator.Order;
import se.insatskollen.warehouse.release.Sha256;

class GeneratorTest {
    @TempDir
    static Path shared;

    private static Generator.Result result;
    private static Map<String, String> first;

    @TempDir
    Path folder;

    @BeforeAll
    static void generate() throws IOException {
        result = generate(new Order(1_000, 1, shared));
        first = hashes(shared);
    }

    @Test
    void the_same_order_is_the_same_bytes_wherever_it_is_carried_out() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            generate(new Order(1_000, 1, folder));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(hashes(folder)).isEqualTo(first);
    }

    @Test
    void another_seed_is_another_city_and_a_later_run_replaces_an_earlier_one() throws IOException {
        generate(new Order(1_000, 2, folder));
        Map<String, String> other = hashes(folder);
        assertThat(other.get("case/case-2015.csv")).isNotEqualTo(first.get("case/case-2015.csv"));
        assertThat(other.get("cost/cost-2015.xlsx")).isNotEqualTo(first.get("cost/cost-2015.xlsx"));

        generate(new Order(1_000, 1, folder));
        assertThat(hashes(folder)).isEqualTo(first);
    }

    @Test
    void the_names_of_the_files_do_not_depend_on_the_number_of_cases() throws IOException {
        generate(new Order(1_300, 1, folder));

        assertThat(hashes(folder).keySet())
                .isEqualTo(first.keySet())
                .contains("case/case-2012.csv", "cost/cost-2025.xlsx", "measurement/measurement-2018.json");
    }

    @Test
    void every_source_is_delivered_and_marked_as_invented() {
        for (String source : Landing.SOURCES) {
            assertThat(shared.resolve(source).resolve("PAHITTAT")).isEmptyFile();
            assertThat(first.keySet()).anyMatch(name -> name.startsWith(source + "/" + source));
        }
    }

    @Test
    void no_file_is_without_rows_however_few_the_cases() {
        assertThat(result.account().cases()).isEqualTo(1_000);
        assertThat(result.rows().values()).allMatch(rows -> rows > 0);
    }

    @Test
    void nothing_is_written_among_deliveries_that_are_not_marked_as_invented() throws IOException {
        Path real = Files.createDirectories(folder.resolve("case")).resolve("case-2012.csv");
        Files.writeString(real, "ärende_id\r\n");

        assertThat(Generator.refusal(new Order(1_000, 1, folder)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("case", "PAHITTAT", "--out"));
    }

    @Test
    void deliveries_of_other_sources_are_none_of_its_business() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("unit_cost")).resolve("x.csv"), "x");

        assertThat(Generator.refusal(new Order(1_000, 1, folder))).isEmpty();
    }

    @Test
    void too_few_and_too_many_cases_are_refused() throws IOException {
        assertThat(Generator.refusal(new Order(999, 1, folder)))
                .contains("--cases 999 is out of range. Choose from 1000 to 10000000.");
        assertThat(Generator.refusal(new Order(10_000_001, 1, folder))).isPresent();
        assertThat(Generator.refusal(new Order(1_000, 1, folder))).isEqualTo(Optional.empty());
        assertThat(Generator.refusal(new Order(10_000_000, 1, folder))).isEmpty();
    }

    @Test
    void a_file_is_no_folder_for_deliveries() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Generator.refusal(new Order(1_000, 1, file))).isPresent();
    }

    @Test
    void what_was_not_finished_is_taken_away() throws IOException {
        try (Landing landing = new Landing(folder)) {
            DeliveryFile file = landing.open("area", "area.csv", List.of("område_id"));
            file.write("lan-99");
        }

        assertThat(folder.resolve("area"))
                .isDirectoryNotContaining(path -> path.toString().contains("csv"));
    }

    private static Generator.Result generate(Order order) throws IOException {
        return new Generator(order, new PrintWriter(Writer.nullWriter())).generate();
    }

    private static Map<String, String> hashes(Path out) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                hashes.put(out.relativize(path).toString(), Sha256.of(path));
            }
        }
        return hashes;
    }
}
