package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRecordsTest {
    @TempDir
    Path folder;

    @Test
    void the_keys_of_the_first_object_are_the_header_and_each_object_a_record() throws Exception {
        assertThat(read("""
                        [
                        {"mätning_id": "m1", "datum": "2019-08-29", "poäng": 17},
                        {"mätning_id": "m2", "datum": " 2019-09-01 ", "poäng": 12.5}
                        ]
                        """))
                .containsExactly(
                        new Records.Line("", 1, List.of("mätning_id", "datum", "poäng")),
                        new Records.Line("", 2, List.of("m1", "2019-08-29", "17")),
                        new Records.Line("", 3, List.of("m2", "2019-09-01", "12,5")));
    }

    @Test
    void a_later_object_may_lack_keys_and_order_them_in_another_way() throws Exception {
        assertThat(read("[{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"},{\"c\":\"6\",\"a\":\"4\"},{}]"))
                .extracting(Records.Line::fields)
                .containsExactly(
                        List.of("a", "b", "c"), List.of("1", "2", "3"), List.of("4", "", "6"), List.of("", "", ""));
    }

    @Test
    void typed_values_become_our_written_form() throws Exception {
        assertThat(read("[{\"a\":null,\"b\":true,\"c\":false,\"d\":1e3,\"e\":7.0,\"f\":0.30000000000000004,\"g\":-5}]")
                        .get(1)
                        .fields())
                .containsExactly("", "ja", "nej", "1000", "7", "0,30000000000000004", "-5");
    }

    @Test
    void an_unknown_key_is_refused_by_its_name() {
        assertThatThrownBy(() -> read("[{\"a\":1},{\"a\":2},{\"a\":3,\"b\":4}]"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("has the key \"b\" in object 3 but not in the first. Give all the same.");
    }

    @Test
    void a_personal_number_in_the_place_of_a_key_is_not_told() {
        assertThatThrownBy(() -> read("[{\"a\":1},{\"201021150014\":2}]"))
                .hasMessage("has the key \"…\" in object 2 but not in the first. Give all the same.");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> read("[{\"a\":1,\"a\":2}]"))
                .hasMessage("has the key \"a\" twice in one object. Keep one of them.");
        assertThatThrownBy(() -> read("[{\"a\":1},{\"a\":1,\"a\":null}]"))
                .hasMessage("has the key \"a\" twice in one object. Keep one of them.");
    }

    @Test
    void nested_values_are_refused() {
        assertThatThrownBy(() -> read("[{\"a\":{\"b\":1}}]"))
                .hasMessage("has a list or an object under the key \"a\". Deliver flat objects.");
        assertThatThrownBy(() -> read("[{\"a\":[1]}]"))
                .hasMessage("has a list or an object under the key \"a\". Deliver flat objects.");
    }

    @Test
    void what_is_no_list_of_objects_is_refused() {
        assertThatThrownBy(() -> read("{\"a\":1}"))
                .hasMessage("is no JSON list. Deliver one list of objects as [{…}, {…}].");
        assertThatThrownBy(() -> read("{\"rader\":[{\"a\":1}]}"))
                .hasMessage("is no JSON list. Deliver one list of objects as [{…}, {…}].");
        assertThatThrownBy(() -> read("[{\"a\":1},2]"))
                .hasMessage("holds something other than an object in its list. Deliver it as [{…}, {…}].");
        assertThatThrownBy(() -> read("[{\"a\":1}] []"))
                .hasMessage("is no JSON list. Deliver one list of objects as [{…}, {…}].");
    }

    @Test
    void broken_json_is_refused_by_its_place_and_without_its_words() {
        assertThatThrownBy(() -> read("[{\"a\":1},\n {\"a\": hemligt}]"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("is no JSON at line 2, column ")
                .hasMessageNotContaining("hemligt");
    }

    @Test
    void an_empty_list_has_no_header() throws Exception {
        assertThat(read("[]")).isEmpty();
    }

    private List<Records.Line> read(String text) throws IOException, UnreadableException {
        return Delivered.of(Files.writeString(folder.resolve("delivery.json"), text, UTF_8));
    }
}
