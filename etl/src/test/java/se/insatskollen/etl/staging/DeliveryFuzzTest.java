package se.insatskollen.etl.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.insatskollen.etl.pseudonym.PseudonymKey;
import se.insatskollen.etl.pseudonym.Pseudonyms;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.sources.ControlFile;
import se.insatskollen.etl.sources.Ids;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.warehouse.duckdb.DuckDb;

/**
 * Whatever is done to valid deliveries, in their tables, bytes, encodings and packing, cut off at every hundredth: each
 * row and öre is accounted for or the file is refused, and no personal number gets out of the vault. A failure names its
 * number, which makes the same file again. {@code -Dfuzz.cases=100000} tries more of them.
 */
class DeliveryFuzzTest {
    private static final int CASES = Integer.getInteger("fuzz.cases", 10_000);
    private static final int STAGED_CASES = 300;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @TempDir
    Path folder;

    private PseudonymKey key;

    @BeforeEach
    void makeKey() throws Exception {
        key = PseudonymKey.create(folder.resolve("vault").resolve(PseudonymKey.FILE));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_wrong_with_the_deliveries_before_anything_is_done_to_them(FileForm form) throws Exception {
        for (InventedTable table : InventedTable.ALL) {
            Path file = folder.resolve(table.source().name() + form.ending());
            ReadToTheEnd read = ReadToTheEnd.of(table.source(), Files.write(file, form.written(table.lines())), ids());

            assertThat(read.refused()).isEmpty();
            assertThat(read.isWhole()).isTrue();
            assertThat(read.rows()).hasSize(table.lines().size() - 1).allMatch(row -> row.rejection()
                    .isEmpty());
        }
    }

    @Test
    void every_row_and_ore_of_a_damaged_delivery_is_accounted_for_and_nothing_secret_or_lost_gets_through()
            throws Exception {
        List<String> outcomes =
                IntStream.range(0, CASES).parallel().mapToObj(this::outcome).toList();

        assertThat(outcomes).filteredOn(outcome -> outcome.startsWith("[")).isEmpty();
        // Else it would try nothing. Seven in ten are refused, a quarter being cut; that records and rows differ is
        // rare.
        assertThat(share(outcomes, "whole")).isBetween(0.2, 0.5);
        assertThat(share(outcomes, "counts disagree")).isLessThan(0.01);
    }

    @Test
    void a_damaged_delivery_is_staged_with_an_account_that_adds_up_or_leaves_nothing_but_its_list() throws Exception {
        Map<String, Delivery> deliveries = new LinkedHashMap<>();
        Path landing = Files.createDirectories(folder.resolve("landing"));
        for (int number = 0; number < STAGED_CASES; number++) {
            FuzzedFile fuzzed = FuzzedFile.of(number, landing);
            Delivery delivery = new Delivery(
                    fuzzed.source(),
                    Origin.LANDING,
                    Look.at(fuzzed.file()).orElseThrow(),
                    ByteFacts.of(fuzzed.file()),
                    ControlFile.NONE,
                    true);
            deliveries.putIfAbsent(delivery.key(), delivery);
        }
        StagedHome home = new StagedHome(folder.resolve("home"));

        List<Refusal> refusals = home.stage(List.copyOf(deliveries.values()), TODAY);

        int accepted = 0;
        try (Connection duckDb = DuckDb.inMemory()) {
            for (Delivery delivery : deliveries.values()) {
                accepted += home.holdsWholeOrNotAtAll(delivery, refusals, duckDb) ? 1 : 0;
            }
            assertThat(home.leaks(duckDb)).isEmpty();
        }
        assertThat(home.hasNothingHalfParsed()).isTrue();
        assertThat(refusals).noneMatch(refusal -> PersonalNumbersOfTheTown.areIn(refusal.problem()));
        assertThat(accepted).isBetween(30, 150);
    }

    private String outcome(int number) {
        String what = String.valueOf(number);
        try {
            FuzzedFile fuzzed = FuzzedFile.of(number, folder);
            what = fuzzed.what();
            ReadToTheEnd read = ReadToTheEnd.of(fuzzed.source(), fuzzed.file(), ids());
            Files.delete(fuzzed.file());
            read.requireWhatAlwaysHolds();
            return read.refused().map(problem -> "refused").orElse(read.isWhole() ? "whole" : "counts disagree");
        } catch (Exception | AssertionError e) {
            return "[%s]: %s".formatted(what, e);
        }
    }

    private static double share(List<String> outcomes, String outcome) {
        return (double) outcomes.stream().filter(outcome::equals).count() / outcomes.size();
    }

    // Pseudonyms are made in one thread at a time.
    private Ids ids() {
        return new Ids(Optional.of(new Pseudonyms(key)), true, TODAY);
    }
}
