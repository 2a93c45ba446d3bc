package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.FctCase;

/** What is told beside the own value of an area: the funnel it stands in, and its shrunken and standardised values. */
class ComparedValuesTest {
    private TinyCity city;

    @BeforeEach
    void open() throws Exception {
        city = ComparedDistricts.city();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    @Test
    void the_centre_of_the_funnel_is_all_areas_together_and_below_twenty_there_is_no_overdispersion() throws Exception {
        city.has(
                        FctCase.TABLE,
                        ComparedDistricts.HEAD
                                + ComparedDistricts.reports("nord", 2020, 20, 80)
                                + ComparedDistricts.reports("syd", 2020, 80, 20))
                .computed("assessment_within_14_days");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key <> 'stad'",
                        "area_key",
                        "funnel_size",
                        "funnel_value",
                        "pooled_value",
                        "between_variance"))
                .containsExactly("nord 100.0000 20.0000 50.0000 null", "syd 100.0000 80.0000 50.0000 null");
    }

    @Test
    void twenty_areas_that_differ_more_than_chance_widen_the_funnel() throws Exception {
        StringBuilder areas = new StringBuilder("area_key | area_level | parent_area_key\nstad | MUNICIPALITY |\n");
        StringBuilder cases = new StringBuilder(ComparedDistricts.HEAD);
        for (int area = 0; area < 20; area++) {
            areas.append("d%d | DISTRICT | stad\n".formatted(area));
            cases.append(ComparedDistricts.reports("d" + area, 2020, area % 2 == 0 ? 30 : 70, area % 2 == 0 ? 70 : 30));
        }
        city.has(DimArea.TABLE, areas.toString())
                .has(FctCase.TABLE, cases.toString())
                .computed("assessment_within_14_days");
        // Shares 0.3 and 0.7 around 0.5: z = ∓4 each, φ = 16, s² = 0.0025, τ² = (20·16 − 19)·0.0025/19 = 0.0396.
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key <> 'stad'", "between_variance"))
                .hasSize(20)
                .containsOnly("0.0396");
    }

    @Test
    void around_a_share_that_is_stored_as_nobody_or_everybody_there_is_no_funnel() throws Exception {
        // 499 of 500 in time are 99.8 %, stored as 100: 99 of 100 would lie outside a funnel of no width.
        city.has(
                        FctCase.TABLE,
                        ComparedDistricts.HEAD
                                + ComparedDistricts.reports("nord", 2020, 400, 0)
                                + ComparedDistricts.reports("syd", 2020, 99, 1))
                .computed("assessment_within_14_days");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key <> 'stad'",
                        "area_key",
                        "funnel_size",
                        "funnel_value",
                        "pooled_value"))
                .containsExactly("nord null null null", "syd null null null");
    }

    @Test
    void a_small_area_has_a_shrunken_value_beside_its_own() throws Exception {
        city.has(
                        FctCase.TABLE,
                        ComparedDistricts.HEAD
                                + ComparedDistricts.reports("nord", 2020, 0, 4)
                                + ComparedDistricts.reports("syd", 2020, 80, 20)
                                + ComparedDistricts.reports("ost", 2020, 80, 20))
                .computed("assessment_within_14_days");
        // The others do not differ: their 160 of 200 stand beside its 0 of 4, (160 + 0)/(200 + 4) = 78.4 %.
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020' and area_key <> 'stad'",
                        "area_key",
                        "shrunken_value"))
                .containsExactly("nord 78.0000", "ost null", "syd null");
    }

    @Test
    void a_rate_is_told_as_if_all_areas_had_the_same_children() throws Exception {
        // Ten girls of one age are reached in the north; girls and boys of each age are alike everywhere.
        String persons = IntStream.range(0, 10)
                .mapToObj("girl-%d | WOMEN | PERSONAL_NUMBER | 2010-01-01"::formatted)
                .collect(Collectors.joining("\n", "person_key | sex | identity_kind | birth_month_date\n", "\n"));
        String cases = IntStream.range(0, 10)
                .mapToObj(
                        "%1$d | girl-%1$d | family-%1$d | nord | stad | 2020-01-01 | 2020-02-01 | 2020-12-31"
                                ::formatted)
                .collect(Collectors.joining(
                        "\n",
                        "case_key | person_key | family_key | area_key | municipality_key | opened_date | support_start_date | known_until_date\n",
                        "\n"));
        city.has(DimPerson.TABLE, persons)
                .has(FctCase.TABLE, cases)
                .hasChildren("nord 2020, syd 2020, stad 2020")
                .computed("children_reached");
        assertThat(city.comparisons(
                        "area_division = 'TODAY' and period = '2020'",
                        "area_key",
                        "standardised_value",
                        "others_value",
                        "shrunken_value is not null"))
                .containsExactly("nord 2.7778 0.0000 false", "stad 2.7778 null false", "syd null 2.7778 false");
    }
}
