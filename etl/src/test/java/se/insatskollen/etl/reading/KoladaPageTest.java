package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Key figures and values are invented.
class KoladaPageTest {
    private static final String PAGE = """
            {
             "values": [
              {"kpi": "X00001", "municipality": "9901", "period": 2023, "values": [
               {"gender": "K", "count": 1, "status": "", "value": 12.50},
               {"gender": "M", "count": 1, "status": "Missing", "value": null, "isdeleted": true}]},
              {"kpi": "X00001", "municipality": "9901", "period": 2024, "values": []},
              {"kpi": "X00001", "municipality": "9902", "period": "2024", "values": [
               {"gender": "T", "count": 2, "status": "", "value": 7, "isdeleted": false}]}
             ],
             "count": 3,
             "next_url": "https:\\/\\/api.example.org/v3/data/kpi/X00001?page=2",
             "previous_url": null
            }
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("delivery.json");
    }

    @Test
    void each_value_of_a_page_of_data_is_a_record() throws Exception {
        write(PAGE);
        assertThat(Delivered.of(file))
                .containsExactly(
                        new Records.Line(
                                "",
                                1,
                                List.of(
                                        "kpi",
                                        "municipality",
                                        "period",
                                        "gender",
                                        "status",
                                        "value",
                                        "count",
                                        "isdeleted")),
                        new Records.Line("", 2, List.of("X00001", "9901", "2023", "K", "", "12,50", "1", "")),
                        new Records.Line("", 3, List.of("X00001", "9901", "2023", "M", "Missing", "", "1", "ja")),
                        new Records.Line("", 4, List.of("X00001", "9902", "2024", "T", "", "7", "2", "nej")));
        assertThat(ByteFacts.of(file).parts()).containsExactly(new ByteFacts.Part("", 4));
    }

    @Test
    void a_page_that_is_not_the_last_tells_where_the_next_is() throws IOException {
        write(PAGE);
        assertThat(ByteFacts.of(file).unreadable()).isEmpty();
        assertThat(ByteFacts.of(file).continuesAt()).contains("https://api.example.org/v3/data/kpi/X00001?page=2");
        write("{\"values\":[{\"id\":\"next_url\"}],\"next_url\":null}");
        assertThat(ByteFacts.of(file).continuesAt()).isEmpty();
    }

    @Test
    void the_keys_of_a_page_may_stand_in_any_order() throws Exception {
        write("{\"next_url\":null,\"count\":1,\"values\":[{\"values\":[{\"value\":1,\"gender\":\"T\"}],\"period\":2024,"
                + "\"kpi\":\"X00001\"}]}");
        assertThat(Delivered.of(file).get(1).fields()).containsExactly("X00001", "", "2024", "T", "", "1", "", "");
        assertThat(ByteFacts.of(file).recordCount()).isEqualTo(2);
    }

    @Test
    void each_object_of_a_page_of_descriptions_is_a_record_under_the_keys_of_the_first() throws Exception {
        write("{\"values\":[{\"id\":\"X00001\",\"title\":\"Påhittat\",\"has_ou_data\":false},{\"id\":\"X00002\","
                + "\"title\":null}],\"count\":2,\"next_url\":null}");
        assertThat(Delivered.of(file))
                .extracting(Records.Line::fields)
                .containsExactly(
                        List.of("id", "title", "has_ou_data"),
                        List.of("X00001", "Påhittat", "nej"),
                        List.of("X00002", "", ""));
        assertThat(ByteFacts.of(file).recordCount()).isEqualTo(3);
    }

    @Test
    void a_page_without_objects_has_neither_header_nor_records() throws Exception {
        write("{\"values\":[],\"count\":0,\"next_url\":null,\"previous_url\":null}");
        assertThat(Delivered.of(file)).isEmpty();
        assertThat(ByteFacts.of(file).recordCount()).isZero();
    }

    @Test
    void what_kolada_does_not_describe_is_refused_by_its_key() throws IOException {
        refused("{\"values\":[],\"next_url\":null,\"total\":1}", unknown("total"));
        refused("{\"values\":[{\"values\":[],\"ou\":\"V1\"}],\"next_url\":null}", unknown("ou"));
        refused("{\"values\":[{\"values\":[{\"value\":1,\"unit\":\"kr\"}]}],\"next_url\":null}", unknown("unit"));
        refused(
                "{\"values\":[{\"values\":[{\"value\":[1]}]}],\"next_url\":null}",
                "has a list or an object under the key \"value\". Deliver flat objects.");
        refused(
                "{\"values\":[{\"id\":\"a\",\"members\":[]}],\"next_url\":null}",
                "has a list or an object under the key \"members\". Deliver flat objects.");
        refused(
                "{\"values\":[{\"values\":[]},{\"id\":1}],\"next_url\":null}",
                "mixes objects with and without a list of values. Deliver the page as Kolada gives it.");
    }

    @Test
    void a_key_that_stands_twice_is_refused_wherever_it_does() throws IOException {
        refused("{\"values\":[],\"values\":[],\"next_url\":null}", twice("values"));
        refused("{\"values\":[{\"values\":[],\"values\":[]}],\"next_url\":null}", twice("values"));
        refused("{\"values\":[{\"kpi\":1,\"kpi\":1,\"values\":[]}],\"next_url\":null}", twice("kpi"));
        refused("{\"values\":[{\"values\":[{\"value\":1,\"value\":1}]}],\"next_url\":null}", twice("value"));
    }

    @Test
    void a_page_that_is_cut_may_still_be_under_way() throws IOException {
        write(PAGE.substring(0, 300));
        assertThat(ByteFacts.of(file).unreadable())
                .contains("ends in the middle of its list. Deliver it again, whole.");
        assertThat(ByteFacts.of(file).isIncomplete()).isTrue();
        write("");
        assertThat(ByteFacts.of(file).isIncomplete()).isTrue();
    }

    @Test
    void lists_within_lists_are_refused_beyond_a_hundred() throws IOException {
        write("[".repeat(101) + "]".repeat(101));
        assertThat(ByteFacts.of(file).unreadable())
                .contains("nests lists and objects more than 100 deep. Deliver flat objects.");
    }

    @Test
    void letters_that_were_lost_are_refused_also_where_an_escape_hides_them() throws IOException {
        String lost = "holds a letter under the key \"a\" that was lost before it was delivered. Export it again.";
        refused("[{\"a\":\"H\\ufffdsselby\"}]", lost);
        refused("[{\"a\":\"\\ud83d\"}]", lost);
        refused(
                "[{\"a\":\"\ufffd\"}]",
                "holds the sign that stands where a letter could not be read (U+FFFD): letters were lost before it was"
                        + " delivered. Export it again.");
    }

    private void refused(String text, String problem) throws IOException {
        write(text);
        assertThatThrownBy(() -> Delivered.of(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(problem);
    }

    private static String unknown(String key) {
        return "has the key \"%s\", which is not known of a page of Kolada. Take it away.".formatted(key);
    }

    private static String twice(String key) {
        return "has the key \"%s\" twice in one object. Keep one of them.".formatted(key);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text, UTF_8);
    }
}
