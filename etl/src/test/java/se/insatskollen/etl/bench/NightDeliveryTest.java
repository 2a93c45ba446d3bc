package se.insatskollen.etl.bench;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightDeliveryTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path landing;

    @Test
    void one_case_in_a_hundred_comes_again_with_another_need_in_a_file_that_comes_last() throws Exception {
        Path folder = Files.createDirectories(landing.resolve("case"));
        Files.writeString(folder.resolve("case-2024.csv"), "ärende_id;behovsnivå;utfall\n" + rows(1, 150), WINDOWS);
        Files.writeString(folder.resolve("case-2025.csv"), "ärende_id;behovsnivå;utfall\n" + rows(151, 300), WINDOWS);
        NightDelivery.land(landing);
        assertThat(Files.readAllLines(folder.resolve("zzz-natt.csv"), WINDOWS))
                .containsExactly(
                        "ärende_id;behovsnivå;utfall", "Ä151;medel;pågår", "Ä152;medel;pågår", "Ä153;medel;pågår");
    }

    @Test
    void a_list_of_objects_stays_one() throws Exception {
        Path folder = Files.createDirectories(landing.resolve("measurement"));
        Files.writeString(folder.resolve("m.json"), "[\n{\"poäng\": 1},\n{\"poäng\": 2}\n]\n");
        NightDelivery.land(landing);
        assertThat(folder.resolve("zzz-natt.json")).content().isEqualTo("[\n{\"poäng\": 1}\n]\n");
    }

    @Test
    void what_is_not_about_cases_is_left_alone() throws Exception {
        Path folder = Files.createDirectories(landing.resolve("population"));
        Files.writeString(folder.resolve("population.csv"), "område;antal\na;1\n");
        NightDelivery.land(landing);
        assertThat(folder.resolve("zzz-natt.csv")).doesNotExist();
    }

    private static String rows(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj("Ä%d;låg;pågår\n"::formatted)
                .collect(joining());
    }
}
