package se.insatskollen.etl.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvAgreementTest {
    private static final List<String> PIECES = List.of(
            ";", ";", ",", "\t", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "\"a;b\"", "\"\n\"", " ", "\u00a0", "\u2003",
            "\u202f", "å", "x", "5\"", "1,5", "\ufeff", "😀", "#", "-");
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));

    @TempDir
    Path folder;

    @Test
    void scan_and_parser_find_the_same_number_of_records_in_whatever_they_read() throws IOException {
        Random random = new Random(4);
        int read = 0;
        for (int round = 0; round < 8_000; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(24);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            byte[] bytes = text.toString().getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            Path file = Files.write(folder.resolve("delivery.csv"), bytes);
            ByteFacts facts = ByteFacts.of(file);
            try {
                assertThat(Delivered.of(file, facts)).as(text.toString()).hasSize((int) facts.recordCount());
                read++;
            } catch (UnreadableException e) {
                assertThat(facts.unreadable()).as(text.toString()).contains(e.getMessage());
            }
        }
        // Most are readable, or nothing would have been compared.
        assertThat(read).isGreaterThan(3_000);
    }
}
