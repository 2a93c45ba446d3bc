package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteFactsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void records_are_counted_with_any_line_end_and_without_the_last() throws IOException {
        assertThat(facts("a;b\n1;2\n3;4", UTF_8).recordCount()).isEqualTo(3);
        assertThat(facts("a;b\r\n1;2\r\n\r\n3;4\r\n", UTF_8).recordCount()).isEqualTo(3);
    }

    @Test
    void a_line_end_inside_quotes_ends_no_record() throws IOException {
        assertThat(facts("a;b\n\"första\nandra\";2\n", UTF_8).recordCount()).isEqualTo(2);
    }

    @Test
    void a_quote_that_is_never_closed_is_seen() throws IOException {
        assertThat(facts("a;b\n\"öppen;2\n3;4\n", UTF_8).unreadable())
                .contains("has a quotation mark on line 2 that is never closed. Close it; it would swallow the rest.");
        assertThat(facts("a;b\n\"sluten\";2\n", UTF_8).unreadable()).isEmpty();
    }

    @Test
    void what_is_no_utf_8_is_windows_1252() throws IOException {
        assertThat(facts("Hässelby", UTF_8).encoding()).isEqualTo(UTF_8);
        assertThat(facts("Hässelby", WINDOWS_1252).encoding()).isEqualTo(WINDOWS_1252);
    }

    @Test
    void a_letter_cut_by_the_buffer_is_still_utf_8() throws IOException {
        assertThat(facts("x".repeat((1 << 16) - 1) + "å\n", UTF_8).encoding()).isEqualTo(UTF_8);
        assertThat(facts("x".repeat((1 << 16) - 1) + "å\n", WINDOWS_1252).encoding())
                .isEqualTo(WINDOWS_1252);
    }

    @Test
    void a_byte_that_no_encoding_knows_is_seen() throws IOException {
        Path file = Files.write(folder.resolve("delivery.csv"), new byte[] {'a', (byte) 0x81, '\n'});
        assertThat(ByteFacts.of(file).unreadable().orElseThrow()).contains("neither UTF-8 nor Windows-1252");
        // In UTF-8 the same byte may be part of a letter: Á is C3 81.
        assertThat(facts("Á", UTF_8).unreadable()).isEmpty();
    }

    @Test
    void zero_bytes_that_do_not_show_utf_16_clearly_refuse_the_file() throws IOException {
        assertThat(facts("a;b\nc\u0000;d\n", UTF_8).unreadable())
                .contains("holds zero bytes: it is UTF-16 or no text. Save it as CSV UTF-8.");
    }

    @Test
    void the_identity_is_the_hash_of_the_bytes() throws IOException {
        assertThat(facts("abc", UTF_8).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void objects_of_a_json_list_are_counted_by_its_brackets_and_one_for_the_header() throws IOException {
        assertThat(json("[]").recordCount()).isZero();
        assertThat(json("[{\"a\":1},\n{\"a\":2}]\n").recordCount()).isEqualTo(3);
        assertThat(json("[{\"a\":{\"b\":1}},{\"c\":[{}]}]").recordCount()).isEqualTo(3);
        assertThat(json("[{\"a\":\"}{ \\\" {\\\\\"},{\"a\":\"[\"}]").recordCount())
                .isEqualTo(3);
        assertThat(json("\ufeff[{\"a\":1}]").recordCount()).isEqualTo(2);
        assertThat(json("\ufeff[{\"a\":1}]").unreadable()).isEmpty();
    }

    @Test
    void json_in_another_encoding_than_utf_8_is_refused() throws IOException {
        String problem = "is not UTF-8, as JSON must be. Save it as UTF-8.";
        assertThat(facts("d.json", "[{\"ålder\":1}]", WINDOWS_1252).unreadable())
                .contains(problem);
        assertThat(facts("d.json", "[{\"a\":1}]", StandardCharsets.UTF_16LE).unreadable())
                .contains(problem);
        assertThat(json("[{\"ålder\":1}]").unreadable()).isEmpty();
        assertThat(json("[{\"ålder\":1}]").encoding()).isEqualTo(UTF_8);
    }

    @Test
    void what_is_no_json_list_is_told_in_words() throws IOException {
        for (String other : List.of("", "a;b\n1;2\n", "{\"a\":1}", "[{\"a\":1}]x")) {
            assertThat(json(other).unreadable())
                    .contains("is no JSON list. Deliver one list of objects as [{…}, {…}].");
        }
        for (String cut : List.of("[", "[{\"a\":1}", "[{\"a\":\"]}")) {
            assertThat(json(cut).unreadable()).contains("ends in the middle of its list. Deliver it again, whole.");
            assertThat(json(cut).isIncomplete()).isTrue();
        }
    }

    private ByteFacts json(String text) throws IOException {
        return facts("delivery.json", text, UTF_8);
    }

    private ByteFacts facts(String text, Charset encoding) throws IOException {
        return facts("delivery.csv", text, encoding);
    }

    private ByteFacts facts(String name, String text, Charset encoding) throws IOException {
        return ByteFacts.of(Files.write(folder.resolve(name), text.getBytes(encoding)));
    }
}
