package se.insatskollen.etl.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.warehouse.release.Sha256;

class PackedFactsTest {
    private static final byte[] CSV = "kommun;antal\n0180;1\n".getBytes(UTF_8);
    private static final byte[] JSON = "[{\"kommun\":\"0180\"}]".getBytes(UTF_8);
    private static final String CUT_ZIP = "ends in the middle: its directory is missing. Deliver it again, whole.";
    private static final String NO_ZIP =
            "is no ZIP that can be read: it is damaged or has a password. Pack it again, without a password.";

    @TempDir
    Path folder;

    @Test
    void a_packed_file_is_read_as_what_it_holds_and_known_by_its_own_bytes() throws Exception {
        Path file = write("a.CSV.gz", Packed.gzip(CSV));
        ByteFacts facts = ByteFacts.of(file);
        assertThat(facts.kind().label()).isEqualTo("CSV.GZ");
        assertThat(facts.sha256()).isEqualTo(Sha256.of(file));
        assertThat(facts.bytes()).isEqualTo(Files.size(file));
        assertThat(facts.recordCount()).isEqualTo(2);
        assertThat(facts.lineEnds()).isEqualTo("LF");
        assertThat(Delivered.of(file).get(1)).isEqualTo(new Records.Line("", 2, List.of("0180", "1")));
    }

    @Test
    void the_only_file_of_a_zip_tells_the_format() throws Exception {
        Path workbook =
                new HandMadeWorkbook().sheet("<row><c><v>7</v></c></row>").write(folder.resolve("w.xlsx"));
        for (Path file : List.of(
                write("a.zip", Packed.zip("x/a.csv", CSV)),
                write("b.zip", Packed.zip("B.JSON", JSON)),
                write("c.zip", Packed.zip("../c.xlsx", Files.readAllBytes(workbook))))) {
            assertThat(FileFormat.of(file)).isEmpty();
            assertThat(FileFormat.isDelivery(file)).isTrue();
            ByteFacts facts = ByteFacts.of(file);
            assertThat(Delivered.of(file, facts)).hasSize((int) facts.recordCount());
        }
        assertThat(ByteFacts.of(folder.resolve("a.zip")).kind().label()).isEqualTo("CSV.ZIP");
        assertThat(ByteFacts.of(folder.resolve("b.zip")).kind().label()).isEqualTo("JSON.ZIP");
        assertThat(ByteFacts.of(folder.resolve("c.zip")).parts()).containsExactly(new ByteFacts.Part("Blad1", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv,CSV",
        "a.csv.gz,CSV",
        "a.json.ZIP,JSON",
        "a.XLSX.gz,XLSX",
        "a.zip,",
        "a.gz,",
        "a.pdf,",
        "a.csv.gz.zip,",
        "csv,"
    })
    void the_name_tells_the_format_behind_the_packing(String name, FileFormat format) {
        assertThat(FileFormat.of(Path.of(name)).orElse(null)).isEqualTo(format);
        assertThat(FileFormat.isDelivery(Path.of(name))).isEqualTo(format != null || name.endsWith(".zip"));
    }

    @Test
    void folders_and_what_macos_adds_are_passed_over_but_a_second_file_is_not() throws IOException {
        byte[] zip = Packed.zip("x/", new byte[0], "x/a.csv", CSV, "__MACOSX/x/._a.csv", JSON, "x/.DS_Store", JSON);
        assertThat(ByteFacts.of(write("a.csv.zip", zip)).recordCount()).isEqualTo(2);
        refused("a.zip", Packed.zip("a.csv", CSV, "b.csv", CSV), "holds 2 files. Pack one file alone.");
        refused("a.zip", Packed.zip("x/", new byte[0]), "holds 0 files. Pack one file alone.");
    }

    @Test
    void a_zip_holds_what_its_name_says_and_no_other_archive() throws IOException {
        refused(
                "a.csv.zip",
                Packed.zip("a.json", JSON),
                "holds a file of another format than its name says: .json. Rename it.");
        refused(
                "a.zip",
                Packed.zip("a.csv.gz", Packed.gzip(CSV)),
                "holds an archive in an archive. Pack the file itself.");
        refused(
                "a.zip",
                Packed.zip("a.txt", CSV),
                "holds a file that is neither .csv, .xlsx nor .json. Pack one of them.");
    }

    @Test
    void a_zip_with_a_password_is_refused() throws IOException {
        byte[] zip = Packed.zip("a.csv", CSV);
        zip[6] |= 1;
        zip[Packed.directory(zip) + 8] |= 1;
        refused("a.zip", zip, NO_ZIP);
    }

    @Test
    void a_zip_without_its_directory_may_still_be_under_way() throws IOException {
        byte[] zip = Packed.zip("a.csv", CSV);
        for (int length : new int[] {0, 3, 40, zip.length - 23, zip.length - 1}) {
            Path file = write("a.csv.zip", Arrays.copyOf(zip, length));
            assertThat(ByteFacts.of(file).unreadable()).contains(CUT_ZIP);
            assertThat(ByteFacts.of(file).isIncomplete()).isTrue();
        }
        refused("a.zip", CSV, NO_ZIP);
        assertThat(ByteFacts.of(folder.resolve("a.zip")).isIncomplete()).isFalse();
    }

    @Test
    void a_workbook_that_was_packed_cut_will_not_grow() throws IOException {
        byte[] cut = Arrays.copyOf(Packed.zip("a.csv", CSV), 40);
        ByteFacts facts = ByteFacts.of(write("a.xlsx.gz", Packed.gzip(cut)));
        assertThat(facts.unreadable()).contains(CUT_ZIP);
        assertThat(facts.isIncomplete()).isFalse();
    }

    @Test
    void what_stands_behind_the_end_is_refused() throws IOException {
        byte[] garbage = "mer".getBytes(UTF_8);
        refused(
                "a.csv.gz",
                Packed.joined(Packed.gzip(CSV), garbage),
                "holds something behind its compressed data. Pack it again.");
        refused(
                "a.csv.zip",
                Packed.joined(Packed.zip("a.csv", CSV), garbage),
                "holds something behind its end. Deliver it again as it was written.");
    }

    @Test
    void what_does_not_match_its_checksum_is_damaged() throws IOException {
        byte[] gzip = Packed.gzip(CSV);
        gzip[gzip.length - 8] ^= 1;
        refused("a.csv.gz", gzip, "is damaged: its compressed data does not match its checksum. Deliver it again.");
        byte[] zip = Packed.zip("a.csv", CSV);
        zip[Packed.directory(zip) + 16] ^= 1;
        refused("a.zip", zip, "is damaged: its content does not match its checksum. Deliver it again.");
        refused("a.csv.gz", CSV, "is no gzip file. Pack it again, or deliver it unpacked.");
    }

    @Test
    void a_small_file_that_unfolds_to_much_is_refused() throws IOException {
        byte[] bomb = new byte[20 << 20];
        Arrays.fill(bomb, (byte) '\n');
        String problem = "unfolds to more than 200 times its size. Deliver it unpacked.";
        refused("a.csv.gz", Packed.gzip(bomb), problem);
        refused("a.zip", Packed.zip("a.csv", bomb), problem);
        refused("a.xlsx.gz", Packed.gzip(bomb), problem);
    }

    @Test
    void more_than_4_gb_in_all_are_refused() throws FlawException {
        Inflation inflation = new Inflation(1L << 30);
        inflation.take(4L << 30);
        assertThatThrownBy(() -> inflation.take(1))
                .hasMessage("unfolds to more than 4 GB. Split it into several files.");
    }

    private void refused(String name, byte[] bytes, String problem) throws IOException {
        Path file = write(name, bytes);
        assertThat(ByteFacts.of(file).unreadable()).contains(problem);
        assertThat(ByteFacts.of(file).sha256()).isEqualTo(Sha256.of(file));
        assertThatThrownBy(() -> Delivered.of(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(problem);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
