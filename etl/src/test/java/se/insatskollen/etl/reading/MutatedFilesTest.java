package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MutatedFilesTest {
    private static final String CSV =
            "Uttag\n\nid;namn;belopp\n1;\"Berg, \"\"Bo\"\"\";10,5\n2;Åke;\n;;\n3;\"a\nb\";7\n";
    private static final String SHEET =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>å"
                    + "</t></is></c></row><row r=\"3\"><c r=\"A3\" s=\"2\"><v>43706</v></c><c r=\"C3\" t=\"str\"><f>A1</f><v>x</v></c>"
                    + "</row><row r=\"4\"><c r=\"A4\" t=\"e\"><v>#N/A</v></c><c r=\"B4\" t=\"b\"><v>1</v></c></row>";
    private static final String SIGNS_OF_CELLS = "0123456789ABCrstnbefv#&; \"<>/";
    private static final String PAGE =
            "{\"values\":[{\"kpi\":\"X1\",\"municipality\":\"9901\",\"period\":2024,\"values\":["
                    + "{\"gender\":\"T\",\"status\":\"\",\"value\":1.5,\"count\":1}]}],\"count\":1,\"next_url\":null}";

    @TempDir
    Path folder;

    @Test
    void no_damage_leads_to_anything_but_a_refusal_or_counts_that_agree() throws Exception {
        Random random = new Random(7);
        Map<String, byte[]> files = files();
        int read = 0;
        for (int round = 0; round < 300; round++) {
            for (Map.Entry<String, byte[]> whole : files.entrySet()) {
                Path file = Files.write(folder.resolve(whole.getKey()), mutated(whole.getValue(), random));
                read += isRead(file) ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void no_damage_within_a_workbook_does_either() throws Exception {
        Random random = new Random(8);
        int read = 0;
        for (int round = 0; round < 1_000; round++) {
            StringBuilder rows = new StringBuilder(SHEET);
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                int place = random.nextInt(rows.length());
                rows.setCharAt(place, SIGNS_OF_CELLS.charAt(random.nextInt(SIGNS_OF_CELLS.length())));
            }
            Path file = new HandMadeWorkbook().sheet(rows.toString()).write(folder.resolve("delivery.xlsx"));
            read += isRead(file) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(30);
    }

    @Test
    void whole_files_are_read() throws Exception {
        for (Map.Entry<String, byte[]> whole : files().entrySet()) {
            assertThat(isRead(Files.write(folder.resolve(whole.getKey()), whole.getValue())))
                    .as(whole.getKey())
                    .isTrue();
        }
    }

    private static boolean isRead(Path file) throws IOException {
        ByteFacts facts = ByteFacts.of(file);
        try {
            assertThat(Delivered.of(file, facts)).hasSize((int) facts.recordCount());
            return true;
        } catch (UnreadableException e) {
            return false;
        }
    }

    private Map<String, byte[]> files() throws IOException {
        byte[] workbook = Files.readAllBytes(new HandMadeWorkbook().sheet(SHEET).write(folder.resolve("whole.xlsx")));
        Map<String, byte[]> files = new TreeMap<>();
        files.put("delivery.csv", CSV.getBytes(UTF_8));
        files.put("delivery.json", "[{\"a\":\"b\",\"c\":1.5},{\"a\":null}]".getBytes(UTF_8));
        files.put("page.json", PAGE.getBytes(UTF_8));
        files.put("delivery.xlsx", workbook);
        files.put("delivery.csv.gz", Packed.gzip(CSV.getBytes(UTF_8)));
        files.put("delivery.csv.zip", Packed.zip("a.csv", CSV.getBytes(UTF_8)));
        files.put("delivery.zip", Packed.zip("page.json", PAGE.getBytes(UTF_8)));
        files.put("delivery.xlsx.gz", Packed.gzip(workbook));
        return files;
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[from] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, from);
                default -> bytes = withRepeated(bytes, from, to);
            }
        }
        return bytes;
    }

    private static byte[] withRepeated(byte[] bytes, int from, int to) {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        repeated.write(bytes, 0, to);
        repeated.write(bytes, from, bytes.length - from);
        return repeated.toByteArray();
    }
}
