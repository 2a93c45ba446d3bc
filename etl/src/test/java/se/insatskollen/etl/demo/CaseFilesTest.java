package se.insatskollen.etl.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static se.insatskollen.etl.demo.DeliveredJudge.DATES;
import static se.insatskollen.etl.demo.DeliveredJudge.born;
import static se.insatskollen.etl.demo.DeliveredJudge.day;
import static se.insatskollen.etl.demo.DeliveredJudge.hasChecksum;
import static se.insatskollen.etl.demo.DeliveredJudge.hasMonthPlusTwenty;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {
    private static final int CASES = 5_000;

    @TempDir
    static Path folder;

    private static final DeliveredJudge JUDGE = new DeliveredJudge();
    private static Delivered delivered;
    private static Map<String, Map<String, String>> valid;

    @BeforeAll
    static void generate() throws IOException {
        delivered = Delivered.of(CASES, 1, folder);
        valid = JUDGE.validCases(delivered);
    }

    @Test
    void there_are_exactly_as_many_valid_cases_as_were_asked_for() {
        assertThat(valid).hasSize(CASES);
    }

    @Test
    void every_personal_number_of_a_valid_case_is_invented_and_belongs_to_one_family() {
        Map<String, Set<String>> families = valid.values().stream()
                .collect(groupingBy(row -> row.get("personnummer"), mapping(row -> row.get("familj_id"), toSet())));

        assertThat(families.keySet()).allMatch(number -> hasChecksum(number) && hasMonthPlusTwenty(number));
        assertThat(families.values()).allMatch(ids -> ids.size() == 1);
        assertThat(families).hasSizeBetween(2_000, 3_500);
    }

    @Test
    void families_have_one_to_five_children() {
        Map<String, Set<String>> children = valid.values().stream()
                .collect(groupingBy(row -> row.get("familj_id"), mapping(row -> row.get("personnummer"), toSet())));

        assertThat(children.values().stream().map(Set::size).distinct()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void the_steps_of_a_case_stand_in_their_order_and_none_lies_in_the_future() {
        assertThat(valid.values()).allSatisfy(row -> {
            List<LocalDate> steps = DATES.stream()
                    .filter(date -> !row.get(date).isEmpty())
                    .map(date -> day(row, date))
                    .toList();
            assertThat(steps).isSorted().allMatch(step -> !step.isAfter(LocalDate.of(2025, 12, 31)));
            assertThat(row.get("bedömd").isEmpty() || row.get("aktualisering").equals("anmälan"))
                    .isTrue();
            assertThat(row.get("utfall").equals("pågår"))
                    .isEqualTo(row.get("avslutat").isEmpty());
        });
    }

    @Test
    void a_child_is_under_eighteen_when_its_case_opens() {
        assertThat(valid.values()).allMatch(row -> {
            int age = Child.age(born(row.get("personnummer")), day(row, "inkom"));
            return age >= 0 && age < 18;
        });
    }

    @Test
    void a_case_names_the_district_it_opened_in_apart_from_a_few_retired_names() throws IOException {
        Map<String, List<Map<String, String>>> areas =
                delivered.rows("area").stream().collect(groupingBy(row -> row.get("namn")));
        int retired = 0;
        for (Map<String, String> row : valid.values()) {
            if (!row.get("kommun").equals("9901")) {
                assertThat(row.get("stadsdel")).isEmpty();
                continue;
            }
            Map<String, String> area = areas.get(row.get("stadsdel")).get(0);
            String last = area.get("giltig_till");
            assertThat(day(row, "inkom")).isAfterOrEqualTo(area.get("giltig_från"));
            retired += !last.isEmpty() && day(row, "inkom").isAfter(LocalDate.parse(last)) ? 1 : 0;
        }

        assertThat(retired).isBetween(1, 10);
    }

    @Test
    void some_children_come_back_and_some_of_them_from_another_district() {
        Map<String, List<Map<String, String>>> children =
                valid.values().stream().collect(groupingBy(row -> row.get("personnummer")));

        assertThat(children.values()).anyMatch(cases -> cases.size() > 2);
        assertThat(children.values())
                .anyMatch(cases ->
                        cases.stream().map(row -> row.get("kommun")).distinct().count() > 1);
        assertThat(valid.values().stream()
                        .filter(row -> row.get("återaktualisering").equals("ja"))
                        .count())
                .isBetween(CASES / 4L, CASES / 2L);
    }

    @Test
    void late_corrections_tell_of_cases_that_were_told_before_with_other_content() throws IOException {
        Map<String, Map<String, String>> first = new HashMap<>();
        delivered.files("case").get("case-2015.csv").forEach(row -> first.put(row.get("ärende_id"), row));
        List<Map<String, String>> corrections = delivered.files("case").get("case-rattelser-2026-01.csv");

        assertThat(corrections).isNotEmpty().anySatisfy(row -> {
            assertThat(first).containsKey(row.get("ärende_id"));
            assertThat(first.get(row.get("ärende_id")).get("utfall")).isNotEqualTo(row.get("utfall"));
        });
    }
}
