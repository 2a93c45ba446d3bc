package se.insatskollen.etl.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.Settings;

/** What is taken from the landing folder, and what is left because it is not finished. */
class DiscoveryTest {
    private static final Duration MINUTES = Duration.ofMinutes(2);
    private static final Duration DAYS = Duration.ofHours(25);

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(home.resolve("landing/cost"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.csv.part", "a.xlsx.filepart", "a.csv.crdownload", "a.CSV.PART", "a.tmp", "a.csv.partial"})
    void a_file_under_the_name_of_an_unfinished_one_waits(String name) throws Exception {
        landed(name, MINUTES);
        assertThat(look())
                .isEqualTo("landing/cost/%s is still being written. It is left for the next run.".formatted(name));
    }

    @Test
    void an_unfinished_file_that_nobody_writes_to_for_a_day_is_told_of_so() throws Exception {
        landed("a.csv.part", DAYS);
        assertThat(look())
                .isEqualTo("landing/cost/a.csv.part has not grown for more than a day: it seems to have broken off."
                        + " Deliver it again, or take it away.");
    }

    @Test
    void a_file_at_rest_is_taken() throws Exception {
        landed("a.csv", MINUTES);
        assertThat(look()).isEqualTo("took a.csv");
    }

    @Test
    void a_file_that_came_just_now_is_taken_when_it_is_the_same_a_second_later() throws Exception {
        landed("a.csv", Duration.ZERO);
        assertThat(look()).isEqualTo("took a.csv");
    }

    @Test
    void a_file_that_grows_waits_and_keeps_no_other_back() throws Exception {
        landed("a.csv", MINUTES);
        Path growing = landed("b.csv", Duration.ZERO);
        Thread writer = new Thread(() -> growOneMore(growing));
        writer.start();
        assertThat(look())
                .isEqualTo("took a.csv, landing/cost/b.csv is still being written. It is left for the next run.");
        writer.join();
        since(growing, MINUTES);
        assertThat(look()).isEqualTo("took a.csv, took b.csv");
    }

    @Test
    @Timeout(value = 700, unit = TimeUnit.MILLISECONDS)
    void nobody_waits_for_files_at_rest() throws Exception {
        FoundFile found = found(landed("a.csv", MINUTES));
        SecondLook second = SecondLook.after(Instant.now(), List.of(found));
        assertThat(second.atRest(List.of(found.read()), new ArrayList<>())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 100})
    void a_workbook_without_its_end_waits_for_a_day_and_no_longer(int bytes) throws Exception {
        Path workbook = landed("a.xlsx", MINUTES);
        Files.write(workbook, Arrays.copyOf(new byte[] {'P', 'K', 3, 4, 20}, bytes));
        since(workbook, MINUTES);
        assertThat(look()).isEqualTo("landing/cost/a.xlsx is still being written. It is left for the next run.");
        since(workbook, DAYS);
        // Its bytes say then why it is refused.
        assertThat(look()).isEqualTo("took a.xlsx");
        assertThat(ByteFacts.of(workbook).unreadable()).isPresent();
    }

    @Test
    void a_workbook_that_is_none_is_not_waited_for() throws Exception {
        Path workbook = landed("a.xlsx", MINUTES);
        Files.writeString(workbook, "<html>");
        since(workbook, MINUTES);
        assertThat(look()).isEqualTo("took a.xlsx");
    }

    @Test
    void a_control_file_is_no_delivery_and_nothing_to_tell_of() throws Exception {
        landed("a.csv", MINUTES);
        landed("a.csv.ctl", MINUTES);
        landed("b.csv.ctl", MINUTES);
        assertThat(look()).isEqualTo("took a.csv");
    }

    @Test
    void a_control_file_that_waits_for_its_delivery_for_a_day_is_told_of() throws Exception {
        landed("b.csv.ctl", DAYS);
        assertThat(look())
                .isEqualTo("landing/cost/b.csv.ctl has waited for b.csv for more than a day."
                        + " Deliver that file, or take this one away.");
    }

    @Test
    void a_file_waits_while_its_control_file_is_being_written() throws Exception {
        landed("a.csv", MINUTES);
        Path control = landed("a.csv.ctl", Duration.ZERO);
        Thread writer = new Thread(() -> growOneMore(control));
        writer.start();
        assertThat(look()).isEqualTo("landing/cost/a.csv is still being written. It is left for the next run.");
        writer.join();
        since(Files.move(control, folder.resolve("a.csv.ctl.part")), MINUTES);
        assertThat(look())
                .isEqualTo("landing/cost/a.csv waits for its control file, which is still being written. Both are left"
                        + " for the next run., landing/cost/a.csv.ctl.part is still being written. It is left for the"
                        + " next run.");
    }

    @Test
    void what_excel_leaves_beside_an_open_workbook_is_told_of_and_not_refused() throws Exception {
        landed("~$a.xlsx", MINUTES);
        assertThat(look())
                .isEqualTo("landing/cost/~$a.xlsx is there because somebody has the workbook open in Excel."
                        + " Close it, or delete this file.");
    }

    @Test
    void a_name_that_begins_with_a_dot_is_nothing_to_tell_of() throws Exception {
        landed(".a.csv.1x2y", Duration.ZERO);
        assertThat(look()).isEmpty();
    }

    private Path landed(String name, Duration age) throws IOException {
        return since(Files.writeString(folder.resolve(name), "a;b\n"), age);
    }

    // What is found in the landing folder, in the order of the names.
    private String look() throws Exception {
        Discovery found = Discovery.of(new Settings(home.resolve("data"), home));
        return String.join(
                ", ",
                Stream.of(
                                found.deliveries().stream().map(delivery -> "took " + delivery.fileName()),
                                found.waiting().stream().map(Waiting::toString),
                                found.refusals().stream()
                                        .filter(refusal -> refusal.place().startsWith("landing/"))
                                        .map(refusal -> "refused " + refusal))
                        .flatMap(texts -> texts)
                        .toList());
    }

    // Nobody has written to the file for so long.
    private static Path since(Path file, Duration age) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private static FoundFile found(Path file) throws IOException {
        return new FoundFile(
                Sources.named("cost").orElseThrow(),
                Origin.LANDING,
                Look.at(file).orElseThrow(),
                Optional.empty(),
                true);
    }

    private static void growOneMore(Path file) {
        try {
            Thread.sleep(400);
            Files.writeString(file, "1;2\n", StandardOpenOption.APPEND);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
