package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two editions of a city in which three families of Alfa are hidden in 2019, and seven of Delta are told. */
class EditionsTest {
    private static final String GAMMA_BEFORE = "3.0000 9 VALUE";

    private TinyCity city;
    private EarlierEdition first;

    @BeforeEach
    void publishTheFirst() throws Exception {
        city = new TinyCity();
        families().in("alfa", 2019, 3).livingIn(city);
        city.published("wait_for_support", EarlierEdition.NONE);
        first = city.edition();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    // Seven families of Delta in 2019 waited one to seven days: half of them more than four.
    private static SupportedFamilies families() {
        SupportedFamilies families = new SupportedFamilies();
        for (int year = 2017; year <= 2018; year++) {
            families.in("alfa", year, 10).in("beta", year, 10).in("delta", year, 20);
        }
        return families.in("beta", 2019, 6).in("delta", 2019, 7);
    }

    private static SupportedFamilies withLate(int late) {
        SupportedFamilies families = families().in("alfa", 2019, 3);
        List.of("late-1", "late-2", "late-3", "late-4", "late-5")
                .subList(0, late)
                .forEach(name -> families.family("delta", 2019, name, 100));
        return families;
    }

    private List<String> told(String area) throws Exception {
        return city.cells(
                "sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL' and period = '2019' and area_key = '%s'"
                        .formatted(area),
                "value",
                "n",
                "state");
    }

    @Test
    void an_edition_of_the_same_families_tells_the_same() throws Exception {
        List<String> before = city.cells("true", "value", "n", "state", "lower_95", "upper_95");
        city.published("wait_for_support", first);
        assertThat(city.cells("true", "value", "n", "state", "lower_95", "upper_95"))
                .isEqualTo(before);
    }

    @Test
    void what_was_hidden_stays_hidden_when_there_are_enough_families_later() throws Exception {
        families().in("alfa", 2019, 13).livingIn(city);
        city.published("wait_for_support", first);
        assertThat(told("alfa")).containsExactly("null null SUPPRESSED");
        assertThat(told("beta")).containsExactly("null null SUPPRESSED");
        assertThat(city.published("wait_for_support", EarlierEdition.NONE).edition())
                .as("by itself the edition would have told it")
                .isNotNull();
        assertThat(told("alfa")).containsExactly("7.0000 13 VALUE");
    }

    @Test
    void a_figure_stays_as_it_was_told_while_one_to_four_families_have_changed() throws Exception {
        assertThat(told("delta")).containsExactly("4.0000 7 VALUE");
        for (int late = 1; late <= 4; late++) {
            withLate(late).livingIn(city);
            city.published("wait_for_support", first);
            assertThat(told("delta")).as("%d families more", late).containsExactly("4.0000 7 VALUE");
        }
    }

    @Test
    void a_figure_is_told_anew_when_five_families_have_changed() throws Exception {
        withLate(5).livingIn(city);
        city.published("wait_for_support", first);
        // Of twelve families the sixth waited six days and the seventh seven.
        assertThat(told("delta")).containsExactly("6.5000 12 VALUE");
    }

    // Two families more in Delta and five in Beta are seven in the city, and five in Gamma, which Beta is part of
    // today. Were
    // Gamma and the city both told anew, Delta's two would be what is left.
    @Test
    void a_kept_figure_cannot_be_worked_out_from_others_that_are_told_anew() throws Exception {
        SupportedFamilies later = withLate(2);
        List.of("new-1", "new-2", "new-3", "new-4", "new-5").forEach(name -> later.family("beta", 2019, name, 5));
        later.livingIn(city);
        city.published("wait_for_support", first);
        assertThat(told("delta")).containsExactly("4.0000 7 VALUE");
        assertThat(told("gamma")).as("kept, as the cheapest").containsExactly(GAMMA_BEFORE);
        assertThat(told("stad")).as("told anew").allMatch(row -> row.contains(" 23 "));
    }

    @Test
    void a_figure_that_was_kept_is_held_against_the_families_it_was_made_of_in_later_editions_too() throws Exception {
        withLate(3).livingIn(city);
        EarlierEdition second = city.published("wait_for_support", first).edition();
        withLate(5).livingIn(city);
        city.published("wait_for_support", second);
        assertThat(told("delta"))
                .as("three families and then two are five since it was told")
                .containsExactly("6.5000 12 VALUE");
    }

    @Test
    void a_table_that_was_told_coarsely_is_told_no_finer_later() throws Exception {
        SupportedFamilies few = new SupportedFamilies();
        SupportedFamilies many = new SupportedFamilies();
        for (int year = 2017; year <= 2019; year++) {
            few.in("alfa", year, 2).in("beta", year, 2).in("delta", year, 2);
            many.in("alfa", year, 20).in("beta", year, 20).in("delta", year, 20);
        }
        few.livingIn(city);
        EarlierEdition coarse =
                city.published("wait_for_support", EarlierEdition.NONE).edition();
        List<String> steps = city.tables("shape", "time_grain", "is_by_sex", "is_by_age");
        assertThat(steps).doesNotContain("AREA_YEAR_SEX_AGE YEAR true true");
        many.livingIn(city);
        city.published("wait_for_support", coarse);
        assertThat(city.tables("shape", "time_grain", "is_by_sex", "is_by_age")).isEqualTo(steps);
    }
}
