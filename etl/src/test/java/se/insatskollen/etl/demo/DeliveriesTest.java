package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.etl.demo.DeliveredJudge.day;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds between the files, and how many of their rows are bad. */
class DeliveriesTest {
    private static final double MOST_BAD_ROWS = 0.005;

    @TempDir
    static Path folder;

    private static final DeliveredJudge JUDGE = new DeliveredJudge();
    private static Delivered delivered;
    private static Map<String, Map<String, String>> valid;

    @BeforeAll
    static void generate() throws IOException {
        delivered = Delivered.of(5_000, 1, folder);
        valid = JUDGE.validCases(delivered);
    }

    @Test
    void every_kind_of_fault_is_there() throws IOException {
        Map<String, Integer> faults = new HashMap<>();
        for (List<Map<String, String>> file : delivered.files("case").values()) {
            Set<Map<String, String>> before = new HashSet<>();
            for (Map<String, String> row : file) {
                faults.merge(before.add(row) ? JUDGE.fault(row) : "twice", 1, Integer::sum);
            }
        }

        assertThat(faults.keySet())
                .containsExactlyInAnyOrder(
                        "", "twice", "checksum", "date", "municipality", "two families", "protected");
        assertThat(delivered.rows("placement"))
                .anyMatch(row -> !row.get("till").isEmpty() && day(row, "till").isBefore(day(row, "från")));
        assertThat(delivered.rows("cost")).anyMatch(row -> row.get("projektkod").equals("exempelstad-okant-projekt"));
    }

    @Test
    void bad_rows_stay_far_under_the_threshold_in_every_file() throws IOException {
        for (String source : List.of("case", "contact", "placement", "cost")) {
            for (Map.Entry<String, List<Map<String, String>>> file :
                    delivered.files(source).entrySet()) {
                Set<Map<String, String>> distinct = new HashSet<>(file.getValue());
                long bad = (long) file.getValue().size() - distinct.size();
                bad += distinct.stream().filter(row -> JUDGE.isBad(source, row)).count();
                assertThat(bad / (double) file.getValue().size())
                        .as(file.getKey())
                        .isLessThan(MOST_BAD_ROWS);
            }
        }
    }

    @Test
    void placements_and_contacts_belong_to_cases_that_are_told() throws IOException {
        Set<String> cases = new HashSet<>();
        delivered.rows("case").forEach(row -> cases.add(row.get("ärende_id")));

        assertThat(Stream.concat(delivered.rows("placement").stream(), delivered.rows("contact").stream()))
                .allMatch(row -> cases.contains(row.get("ärende_id")));
    }

    @Test
    void some_children_were_placed_before_their_case_opened_and_more_afterwards() throws IOException {
        long before = 0;
        long after = 0;
        for (Map<String, String> row : delivered.rows("placement")) {
            Map<String, String> socialCase = valid.get(row.get("ärende_id"));
            if (socialCase != null) {
                boolean isBefore = day(row, "från").isBefore(day(socialCase, "inkom"));
                before += isBefore ? 1 : 0;
                after += isBefore ? 0 : 1;
            }
        }

        assertThat(before).isPositive();
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void what_is_booked_on_a_project_is_its_planted_cost_for_each_child_in_prices_of_the_last_year()
            throws IOException {
        Set<String> children = new HashSet<>();
        for (Map<String, String> row : valid.values()) {
            if (row.get("projekt_id").equals("exempelstad-hemmateamet")) {
                children.add(row.get("personnummer"));
            }
        }
        double oreNow = 0;
        for (Map<String, String> row : ledger().values()) {
            boolean isKnown = !row.get("kommun").equals("9999");
            if (isKnown && row.get("projektkod").equals("exempelstad-hemmateamet")) {
                oreNow += ore(row.get("belopp"))
                        * 42_000.0
                        / Prices.index(workbookDay(row.get("datum")).getYear());
            }
        }

        assertThat(children).hasSizeGreaterThan(20);
        // Each of a child's four rows lost part of an öre when it was told in the prices of its day.
        assertThat(oreNow / children.size()).isCloseTo(4_900_000, within(4 * 42_000 / 31_335.0));
    }

    @Test
    void children_of_districts_add_up_to_those_of_their_municipality() throws IOException {
        Map<String, Long> children = new HashMap<>();
        for (Map<String, String> row : delivered.rows("population")) {
            boolean isDistrict = row.get("område").startsWith("exempelstad-");
            String area = isDistrict ? "districts" : row.get("område");
            children.merge(area + row.get("år"), Long.parseLong(row.get("antal")), Long::sum);
        }

        for (int year = 2012; year <= 2025; year++) {
            assertThat(children.get("districts" + year)).isPositive().isEqualTo(children.get("kommun-9901" + year));
        }
    }

    @Test
    void one_erratum_corrects_a_figure_of_the_city_before_the_day_all_exports_were_taken() throws IOException {
        assertThat(delivered.rows("erratum")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("gäller", "Kostnaden 2024, hela Exempelstad");
            assertThat(day(row, "publicerad")).isAfter("2024-12-31").isBefore("2025-12-31");
            assertThat(row.get("var_fel")).isNotEmpty();
            assertThat(row.get("är_rätt")).isNotEmpty();
        });
    }

    @Test
    void invented_events_say_so_in_their_own_words_and_lie_within_the_years_told() throws IOException {
        assertThat(delivered.rows("event"))
                .extracting(row -> row.get("händelse_id"))
                .containsExactly("exempellagen", "exempelstads-arendesystem");
        assertThat(delivered.rows("event")).allSatisfy(row -> {
            assertThat(day(row, "från")).isAfter("2012-12-31").isBefore("2025-01-01");
            assertThat(row.get("titel")).contains("Exempel").hasSizeLessThanOrEqualTo(40);
            assertThat(row.get("beskrivning")).containsPattern("[Pp]åhitta[dt]").contains("ändrar inget i siffrorna");
            assertThat(row).containsEntry("kvalitet", "påhittad");
        });
    }

    @Test
    void every_project_that_has_ended_has_one_evaluation_that_counts_no_children_and_says_that_it_is_invented()
            throws IOException {
        assertThat(delivered.rows("evaluation"))
                .extracting(row -> row.get("projekt_id"))
                .containsExactly(
                        "exempelstad-hemmateamet",
                        "exempelstad-tidiga-spar",
                        "exempelstad-skolspangen",
                        "exempelstad-dygnsjouren",
                        "exempelstad-lilla-stigen");
        Set<String> documents = new HashSet<>();
        delivered.rows("document").forEach(row -> documents.add(row.get("dokument_id")));
        assertThat(delivered.rows("evaluation")).allSatisfy(row -> {
            assertThat(documents).contains(row.get("dokument"));
            assertThat(row.get("analyserade") + row.get("deltog")).isEmpty();
            assertThat(row.get("slutsats")).startsWith("Påhittad");
            assertThat(day(row, "publicerad")).isBefore("2025-12-31");
        });
    }

    private static Map<String, Map<String, String>> ledger() throws IOException {
        Map<String, Map<String, String>> ledger = new HashMap<>();
        delivered.rows("cost").forEach(row -> ledger.put(row.get("verifikatrad"), row));
        return ledger;
    }

    private static long ore(String kronor) {
        return new BigDecimal(kronor).movePointRight(2).longValueExact();
    }

    // A workbook counts days from the end of 1899.
    private static LocalDate workbookDay(String serial) {
        return LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(serial));
    }
}
