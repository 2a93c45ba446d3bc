package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFactsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "område;antal\r\nHässelby–Vällingby;2\r\n";

    @TempDir
    Path folder;

    @Test
    void utf_16_is_read_in_either_order_of_bytes_with_and_without_its_mark() throws Exception {
        for (Charset order : List.of(UTF_16LE, UTF_16BE)) {
            for (String mark : List.of("", "\ufeff")) {
                Path file = write((mark + TEXT).getBytes(order));
                assertThat(ByteFacts.of(file).encoding()).isEqualTo(order);
                assertThat(ByteFacts.of(file).recordCount()).isEqualTo(2);
                assertThat(ByteFacts.of(file).delimiter()).isEqualTo(";");
                assertThat(ByteFacts.of(file).lineEnds()).isEqualTo("CRLF");
                assertThat(Delivered.of(file).get(1).fields()).containsExactly("Hässelby–Vällingby", "2");
            }
        }
    }

    @Test
    void utf_16_is_counted_across_buffers() throws Exception {
        Path file = write("x;y\n".repeat(100_000).getBytes(UTF_16LE));
        assertThat(ByteFacts.of(file).recordCount()).isEqualTo(100_000);
        assertThat(Delivered.of(file)).hasSize(100_000);
    }

    @Test
    void utf_16_that_ends_in_the_middle_of_a_letter_is_refused() throws IOException {
        assertThat(facts(TEXT, UTF_16LE, (byte) 'a').unreadable())
                .contains("is UTF-16 and ends in the middle of a letter. Deliver it again, whole.");
    }

    @Test
    void half_a_letter_of_utf_16_is_refused() throws IOException {
        assertThat(facts(TEXT, UTF_16LE, (byte) 0x3d, (byte) 0xd8, (byte) 'a', (byte) 0)
                        .unreadable())
                .contains("is UTF-16 and holds half letters (surrogates). Save it as CSV UTF-8.");
    }

    @Test
    void letters_that_were_lost_before_the_delivery_refuse_it_in_any_encoding() throws IOException {
        String problem =
                "holds the sign that stands where a letter could not be read (U+FFFD): letters were lost before"
                        + " it was delivered. Export it again as CSV UTF-8.";
        assertThat(facts("H\ufffdsselby;1\n", UTF_8).unreadable()).contains(problem);
        assertThat(facts("H\ufffdsselby;1\n", UTF_16LE).unreadable()).contains(problem);
        assertThat(facts("x".repeat((1 << 16) - 1) + "\ufffd", UTF_8).unreadable())
                .contains(problem);
    }

    @Test
    void a_file_that_mixes_two_encodings_is_refused() throws IOException {
        assertThat(facts("Hässelby\n", UTF_8, (byte) 0xe5, (byte) '\n').unreadable())
                .contains("mixes UTF-8 and Windows-1252: some letters would be wrong. Save it as CSV UTF-8.");
        assertThat(facts("\ufeffa\n", UTF_8, (byte) 0xe5, (byte) '\n').unreadable())
                .contains("is marked as UTF-8 but holds bytes that are not. Save it as CSV UTF-8.");
        assertThat(facts("SÃO PAULO\n", WINDOWS_1252).unreadable()).isEmpty();
    }

    @Test
    void what_unicode_forbids_is_no_utf_8() throws IOException {
        // An overlong slash, half a surrogate pair, a letter beyond the last, one without its end: all but
        // Windows-1252.
        for (byte[] forbidden : List.of(
                new byte[] {(byte) 0xc0, (byte) 0xaf},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[] {(byte) 0xf4, (byte) 0xa0, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xe2, (byte) 0x82})) {
            assertThat(facts("a;", UTF_8, forbidden).encoding()).isEqualTo(WINDOWS_1252);
        }
        assertThat(facts("😀;€;å", UTF_8).encoding()).isEqualTo(UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "a\\n,LF",
        "a\\r\\n,CRLF",
        "a\\rb\\r,CR",
        "a\\nb\\r\\n,MIXED",
        "a\\rb\\n,MIXED",
        "a,''",
        "\"\\n\"\\r\\n,CRLF"
    })
    void line_ends_are_told_as_they_stand_outside_quotation_marks(String text, String lineEnds) throws IOException {
        assertThat(facts(text.translateEscapes(), UTF_8).lineEnds()).isEqualTo(lineEnds);
    }

    @Test
    void lines_that_end_in_a_return_alone_are_records() throws Exception {
        Path file = write("a;b\r\"1\r\n2\";3\r\r4;5".getBytes(UTF_8));
        assertThat(ByteFacts.of(file).recordCount()).isEqualTo(3);
        assertThat(Delivered.of(file))
                .containsExactly(
                        new Records.Line("", 1, List.of("a", "b")),
                        new Records.Line("", 2, List.of("1\r\n2", "3")),
                        new Records.Line("", 5, List.of("4", "5")));
    }

    @Test
    void the_delimiter_is_the_one_that_gives_most_records_the_same_number_of_fields() throws IOException {
        assertThat(delimiter("id;belopp\n1;10,5\n2;11,5\n")).isEqualTo(";");
        assertThat(delimiter("id,belopp\n1,\"10,5\"\n2,\"11,5\"\n")).isEqualTo(",");
        assertThat(delimiter("id\tbelopp\n1\t10,5\n2\t11,5\n")).isEqualTo("\t");
        assertThat(delimiter("Kostnader, hela staden\nUttaget 2024\n\nid;belopp\n1;10,5\n2;11,5\n"))
                .isEqualTo(";");
        assertThat(delimiter("id,text\n1,a;b\n2,\"c;d\"\n")).isEqualTo(",");
        assertThat(delimiter("id;\"namn, adress\"\n1;\"Berg, Gatan\"\n")).isEqualTo(";");
    }

    @Test
    void a_decimal_comma_does_not_win_over_a_column_that_stands_alone() throws IOException {
        assertThat(delimiter("belopp\n10,5\n11,5\n12,5\n")).isEqualTo(";");
    }

    @Test
    void where_two_delimiters_do_as_well_the_semicolon_goes_before_the_tab_and_the_tab_before_the_comma()
            throws IOException {
        assertThat(delimiter("a;b\tc,d\n1;2\t3,4\n")).isEqualTo(";");
        assertThat(delimiter("a b\tc,d\n1 2\t3,4\n")).isEqualTo("\t");
        assertThat(delimiter("")).isEqualTo(";");
        assertThat(delimiter("\n \n")).isEqualTo(";");
        assertThat(delimiter("kommun\n0180\n")).isEqualTo(";");
    }

    @Test
    void a_quotation_mark_swallows_no_more_than_a_megabyte() throws IOException {
        String open = "a;b\n1;\"öppen\n" + "2;3\n".repeat(300_000) + "\"";
        assertThat(facts(open, UTF_8).unreadable())
                .contains(
                        "has a record of more than 1 MB, which starts on line 2. Close its quotation mark, or deliver a"
                                + " text file of lines.");
    }

    private String delimiter(String text) throws IOException {
        return facts(text, UTF_8).delimiter();
    }

    private ByteFacts facts(String text, Charset encoding, byte... more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(encoding));
        bytes.writeBytes(more);
        return ByteFacts.of(write(bytes.toByteArray()));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("delivery.csv"), bytes);
    }
}
