package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
    @TempDir
    Path folder;

    @Test
    void the_ending_of_the_name_tells_the_format_in_small_letters_or_capitals() throws Exception {
        assertThat(header("a.csv", "kommun;datum\n")).containsExactly("kommun", "datum");
        assertThat(header("a.CSV", "kommun;datum\n")).containsExactly("kommun", "datum");
        assertThat(header("a.json", "[{\"kommun\":1}]")).containsExactly("kommun");
    }

    @Test
    void any_other_ending_is_refused() {
        assertThatThrownBy(() -> header("a.pdf", ""))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("is neither .csv, .xlsx nor .json. Deliver it as one of them.");
    }

    @Test
    void fields_of_a_csv_file_are_stripped_of_blanks() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "kommun;datum\n 0180 ;\t\"2019-08-29 \"\n", UTF_8);
        try (Records records = Records.open(file, ByteFacts.of(file))) {
            records.next();
            assertThat(records.next()).contains(new Records.Line("", 2, List.of("0180", "\"2019-08-29 \"")));
        }
    }

    @Test
    void a_quotation_mark_that_is_closed_inside_a_field_refuses_the_file_by_its_line() {
        assertThatThrownBy(() -> header("a.csv", "kommun;text\n0180;bra\n0180;\"bra\" sagt\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("has something behind a closing quotation mark on line 3. Double the ones inside a field.");
    }

    @Test
    void a_quotation_mark_in_the_middle_of_a_field_is_a_letter_of_it() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "vara;antal\n5\" rör;2\n \"a;3\n", UTF_8);
        ByteFacts facts = ByteFacts.of(file);
        assertThat(facts.recordCount()).isEqualTo(3);
        try (Records records = Records.open(file, facts)) {
            records.next();
            assertThat(records.next()).contains(new Records.Line("", 2, List.of("5\" rör", "2")));
            assertThat(records.next()).contains(new Records.Line("", 3, List.of("\"a", "3")));
            assertThat(records.next()).isEmpty();
        }
    }

    @Test
    void a_record_whose_fields_are_all_blank_is_passed_over() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "a;b\n;\n\u00a0; \t\n\"\";\" \n\"\n\u202f\n1;\n;;;\n", UTF_8);
        ByteFacts facts = ByteFacts.of(file);
        assertThat(facts.recordCount()).isEqualTo(2);
        try (Records records = Records.open(file, facts)) {
            assertThat(records.next()).contains(new Records.Line("", 1, List.of("a", "b")));
            assertThat(records.next()).contains(new Records.Line("", 7, List.of("1", "")));
            assertThat(records.next()).isEmpty();
        }
    }

    @Test
    void what_the_bytes_say_of_a_file_decides_whether_it_is_opened() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "a;\"b", UTF_8);
        ByteFacts facts = ByteFacts.of(file);
        assertThatThrownBy(() -> Records.open(file, facts))
                .hasMessage(facts.unreadable().orElseThrow());
    }

    private List<String> header(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content, UTF_8);
        try (Records records = Records.open(file, ByteFacts.of(file))) {
            return records.next().orElseThrow().fields();
        }
    }
}
