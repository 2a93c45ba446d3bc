package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.tables.FctCase;

/** Within a longer time units and families are counted once, not added up year by year. */
class LongerTimesTest {
    private TinyCity city;
    private Tallies tallies;

    @BeforeEach
    void open() throws Exception {
        city = new TinyCity();
        // Ada twice in the window and once before it; her brother in the last year; Cleo before, of another family.
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | support_start_date | support_wait_days | known_until_date
                        1        | ada        | familj-1   | delta    | stad             | hemma       | FAMILY_TREATMENT      | 2012-01-01  | 2012-02-01         | 31                | 2015-12-31
                        2        | ada        | familj-1   | delta    | stad             | hemma       | FAMILY_TREATMENT      | 2013-01-01  | 2013-02-01         | 31                | 2015-12-31
                        3        | ada        | familj-1   | alfa     | stad             | hemma       | SCHOOL_SUPPORT        | 2014-01-01  | 2014-02-01         | 31                | 2015-12-31
                        4        | bo         | familj-1   | delta    | stad             | hemma       | FAMILY_TREATMENT      | 2015-01-01  | 2015-02-01         | 31                | 2015-12-31
                        5        | cleo       | familj-2   | delta    | stad             | hemma       | FAMILY_TREATMENT      | 2012-01-01  | 2012-02-01         | 31                | 2015-12-31
                        """);
        tallies = city.hasChildren("delta 2013, delta 2014, delta 2015").tallies("children_reached");
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private AreaSlot area(String key) {
        return tallies.grid().areas().stream()
                .filter(one -> one.areaKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private int time(String name) {
        return IntStream.range(0, tallies.grid().periods().times())
                .filter(time -> tallies.grid().periods().timeName(time).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Tally in(String area, String time) {
        return tallies.areaTime(area(area), time(time), Grid.ALL, Grid.ALL);
    }

    @Test
    void a_child_that_comes_in_two_years_counts_once_in_the_window_and_once_in_all_years() {
        assertThat(in("stad", "2013").events()).isEqualTo(1);
        assertThat(in("stad", "2014").events()).isEqualTo(1);
        assertThat(in("stad", "2013-2015").events()).isEqualTo(2);
        assertThat(in("stad", "2012-2015").events()).isEqualTo(3);
        assertThat(in("delta", "2013-2015").events()).isEqualTo(2);
    }

    @Test
    void families_are_counted_within_the_longer_time() {
        assertThat(in("stad", "2013-2015").families()).isEqualTo(1);
        assertThat(in("stad", "2012-2015").families()).isEqualTo(2);
        assertThat(in("stad", "2012-2015").largest())
                .as("two children of one family")
                .isEqualTo(2);
    }

    @Test
    void types_of_intervention_are_told_in_longer_times_too() {
        int type = tallies.grid().types().indexOf("FAMILY_TREATMENT");
        assertThat(tallies.areaType(area("stad"), time("2013-2015"), type, Grid.ALL)
                        .events())
                .isEqualTo(2);
        assertThat(tallies.areaType(area("stad"), time("2012-2015"), type, Grid.GIRLS)
                        .events())
                .isEqualTo(2);
    }

    @Test
    void projects_are_told_in_longer_times_too() throws Exception {
        Tallies waits = city.tallies("wait_for_support");
        assertThat(waits.projectTime(0, time("2013-2015"), Grid.ALL).events()).isEqualTo(3);
        assertThat(waits.projectTime(0, time("2012-2015"), Grid.ALL).families()).isEqualTo(2);
    }

    @Test
    void children_of_several_years_are_the_mean_of_those_who_lived_there_each_year() throws Exception {
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | support_start_date | known_until_date
                        1        | ada        | familj-1   | gamma    | stad             | hemma       | FAMILY_TREATMENT      | 2018-01-01  | 2021-02-01         | 2021-12-31
                        """);
        city.hasChildren("alfa 2019, beta 2019, gamma 2020, gamma 2021");
        tallies = city.tallies("children_reached");
        AreaSlot gamma = tallies.grid().areas().stream()
                .filter(one -> one.areaKey().equals("gamma") && one.vintage() == AreaVintage.TODAY)
                .findFirst()
                .orElseThrow();
        // 7 200 in Alfa and Beta together, then 3 600 and 3 600.
        assertThat(tallies.areaTime(gamma, time("2019"), Grid.ALL, Grid.ALL).children())
                .isEqualTo(OptionalDouble.of(7200));
        assertThat(tallies.areaTime(gamma, time("2019-2021"), Grid.ALL, Grid.ALL)
                        .children())
                .isEqualTo(OptionalDouble.of(4800));
    }

    @Test
    void where_one_year_is_not_told_the_children_of_several_years_are_not_known() {
        assertThat(in("delta", "2013-2015").children()).isEqualTo(OptionalDouble.of(3600));
        assertThat(in("delta", "2012-2015").children()).isEmpty();
    }
}
