package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Audit;
import se.insatskollen.warehouse.disclosure.Dimension;
import se.insatskollen.warehouse.disclosure.LinkedTables;
import se.insatskollen.warehouse.disclosure.Measure;
import se.insatskollen.warehouse.disclosure.Pattern;
import se.insatskollen.warehouse.tables.FctCase;

/** Alfa, Beta and the Gamma they became are the Gamma of today; that and Delta are the city. */
class SubjectsTest {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    private TinyCity city;
    private Grid grid;

    @BeforeEach
    void read() throws Exception {
        city = new TinyCity();
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | known_until_date
                        1        | ada        | familj-1   | alfa     | stad             | hemma       | NONE                  | 2019-01-01  | 2020-12-31
                        """);
        grid = city.tallies("wait_for_support").grid();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    /** What an intruder knows of a hidden area who is shown the others. */
    private Audit.Interval known(String area, Map<String, Integer> shown) {
        Dimension areas = Subjects.AREAS.dimension(grid);
        LinkedTables tables = new LinkedTables(List.of(areas));
        int cell = tables.add("cases", areas.place(area));
        shown.keySet().forEach(code -> tables.add("cases", areas.place(code)));
        Measure cases = new Measure("cases", tables, Set.of("subject"), 0);
        shown.forEach((code, count) -> cases.set(tables.find("cases", areas.place(code)), count));
        cases.set(cell, 3);
        BitSet hidden = new BitSet();
        hidden.set(cell);
        return Audit.interval(cases, Pattern.of(hidden), cell);
    }

    @Test
    void a_district_is_the_district_it_became_part_of_less_the_others() {
        assertThat(known("alfa AS_IT_WAS", Map.of("beta AS_IT_WAS", 10, "gamma AS_IT_WAS", 20, "gamma TODAY", 33)))
                .isEqualTo(new Audit.Interval(3, 3));
    }

    @Test
    void a_district_is_its_city_less_the_other_districts_as_they_were() {
        assertThat(known(
                        "alfa AS_IT_WAS",
                        Map.of(
                                "beta AS_IT_WAS",
                                10,
                                "gamma AS_IT_WAS",
                                20,
                                "delta UNCHANGED",
                                7,
                                "stad UNCHANGED",
                                40)))
                .isEqualTo(new Audit.Interval(3, 3));
    }

    @Test
    void a_district_that_never_changed_is_its_city_less_the_other_districts_of_today() {
        assertThat(known("delta UNCHANGED", Map.of("gamma TODAY", 33, "stad UNCHANGED", 36)))
                .isEqualTo(new Audit.Interval(3, 3));
    }

    @Test
    void a_district_of_today_is_the_districts_that_became_part_of_it() {
        assertThat(known("gamma TODAY", Map.of("alfa AS_IT_WAS", 1, "beta AS_IT_WAS", 2, "gamma AS_IT_WAS", 0)))
                .isEqualTo(new Audit.Interval(3, 3));
    }

    @Test
    void another_city_tells_nothing_of_a_district() {
        assertThat(known("alfa AS_IT_WAS", Map.of("tyst UNCHANGED", 40, "delta UNCHANGED", 7)))
                .isEqualTo(new Audit.Interval(0, ENDLESS));
    }

    @Test
    void projects_add_up_to_nothing() {
        Dimension projects = Subjects.PROJECTS.dimension(grid);
        assertThat(projects.size()).isEqualTo(1);
        assertThat(projects.place("hemma")).isZero();
    }

    @Test
    void every_table_is_of_areas_or_of_projects_and_none_of_both() {
        Map<String, Long> times = new TreeMap<>();
        for (Subjects subjects : Subjects.values()) {
            subjects.shapes().forEach(shape -> times.merge(shape.name(), 1L, Long::sum));
        }
        assertThat(times)
                .containsExactly(
                        Map.entry("AREA_TERTIAL_SEX", 1L),
                        Map.entry("AREA_YEAR_SEX_AGE", 1L),
                        Map.entry("AREA_YEAR_TYPE_SEX", 1L),
                        Map.entry("PROJECT_YEAR_SEX", 1L));
    }
}
