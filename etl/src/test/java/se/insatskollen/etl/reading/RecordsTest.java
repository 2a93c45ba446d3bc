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
    void a_quotation_mark_that_is_closed_inside_a_field_refuses_the_rest() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "kommun;text\n0180;bra\n0180;\"bra\" sagt\n", UTF_8);
        try (Records records = Records.open(file, ByteFacts.of(file))) {
            records.next();
            records.next();
            assertThatThrownBy(records::next)
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("cannot be read behind line 2: there is something behind a closing quotation mark."
                            + " Double the ones inside a field.");
        }
    }

    private List<String> header(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content, UTF_8);
        try (Records records = Records.open(file, ByteFacts.of(file))) {
            return records.next().orElseThrow().fields();
        }
    }
}
