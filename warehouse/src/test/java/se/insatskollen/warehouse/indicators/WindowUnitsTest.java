package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.FctCase;

class WindowUnitsTest {
    private TinyStar star;

    @BeforeEach
    void open() throws SQLException {
        star = new TinyStar();
    }

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void a_child_is_back_within_a_year_on_the_same_day_of_the_next_year_and_not_a_day_later() throws SQLException {
        star.has(DimPerson.TABLE, """
                person_key | sex   | identity_kind   | birth_month_date
                anna       | WOMEN | PERSONAL_NUMBER | 2014-05-01
                bo         | MEN   | PERSONAL_NUMBER | 2014-05-01
                """);
        star.has(FctCase.TABLE, """
                case_key | person_key | opened_date | closed_date | known_until_date
                anna-1   | anna       | 2021-01-01  | 2021-06-30  | 2025-12-31
                anna-2   | anna       | 2022-06-30  |             | 2025-12-31
                bo-1     | bo         | 2021-01-01  | 2021-06-30  | 2025-12-31
                bo-2     | bo         | 2022-07-01  |             | 2025-12-31
                """);
        assertThat(star.units("return_within_12_months", "unit_key", "index_date", "value"))
                .containsExactly("anna-1 2021-06-30 1.0", "bo-1 2021-06-30 0.0");
    }

    @Test
    void a_case_that_was_opened_before_the_other_was_closed_is_no_return() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | person_key | opened_date | closed_date | known_until_date
                a        | any        | 2021-01-01  | 2021-06-30  | 2025-12-31
                b        | any        | 2021-06-29  | 2022-12-31  | 2025-12-31
                """);
        assertThat(star.units("return_within_12_months")).containsExactly("a 0.0", "b 0.0");
    }

    @Test
    void a_return_counts_once_even_beside_an_overlapping_case_and_another_return() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | person_key | opened_date | closed_date | known_until_date
                a        | any        | 2021-01-01  | 2021-06-30  | 2025-12-31
                b        | any        | 2021-05-01  | 2021-07-31  | 2025-12-31
                c        | any        | 2021-06-30  | 2021-08-31  | 2025-12-31
                d        | any        | 2021-09-01  | 2021-09-30  | 2025-12-31
                """);
        assertThat(star.units("return_within_12_months")).containsExactly("a 1.0", "b 1.0", "c 1.0", "d 0.0");
    }

    @Test
    void whether_a_child_came_back_is_told_when_the_whole_year_has_passed() throws SQLException {
        star.has(DimPerson.TABLE, """
                person_key | sex   | identity_kind   | birth_month_date
                anna       | WOMEN | PERSONAL_NUMBER | 2014-05-01
                bo         | MEN   | PERSONAL_NUMBER | 2014-05-01
                """);
        star.has(FctCase.TABLE, """
                case_key  | person_key | opened_date | closed_date | known_until_date
                passed    | anna       | 2024-01-01  | 2024-12-31  | 2025-12-31
                day-short | bo         | 2024-01-01  | 2025-01-01  | 2025-12-31
                came-back | bo         | 2025-02-01  |             | 2025-12-31
                """);
        assertThat(star.units("return_within_12_months")).containsExactly("day-short null", "passed 0.0");
    }

    @Test
    void of_a_child_with_an_interim_number_nobody_knows_whether_it_came_back() throws SQLException {
        star.has(DimPerson.TABLE, """
                person_key   | sex     | identity_kind       | birth_month_date
                interim      | UNKNOWN | INTERIM_NUMBER      | 2014-05-01
                coordination | MEN     | COORDINATION_NUMBER | 2014-05-01
                """);
        star.has(FctCase.TABLE, """
                case_key | person_key   | opened_date | closed_date | known_until_date
                a        | interim      | 2021-01-01  | 2021-06-30  | 2025-12-31
                b        | coordination | 2021-01-01  | 2021-06-30  | 2025-12-31
                """);
        assertThat(star.units("return_within_12_months")).containsExactly("b 0.0");
    }

    @Test
    void a_child_was_placed_within_a_year_or_not_or_it_is_too_early_to_tell() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key  | opened_date | is_followed_12 | placement_days_12
                one-day   | 2024-12-31  | true           | 1
                at-home   | 2024-12-31  | true           | 0
                too-early | 2025-01-01  | false          | 40
                """);
        assertThat(star.units("placed_within_12_months", "unit_key", "index_date", "value"))
                .containsExactly("at-home 2024-12-31 0.0", "one-day 2024-12-31 1.0", "too-early 2025-01-01 null");
    }

    @Test
    void days_in_placement_are_those_of_24_months_once_they_have_passed() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key  | opened_date | is_followed_12 | is_followed_24 | placement_days_12 | placement_days_24
                placed    | 2023-12-31  | true           | true           | 30                | 131
                at-home   | 2023-12-31  | true           | true           | 0                 | 0
                too-early | 2024-01-01  | true           | false          | 30                | 131
                """);
        assertThat(star.units("placement_days_24_months", "unit_key", "value", "weight"))
                .containsExactly("at-home 0.0 1.0", "placed 131.0 1.0", "too-early null 1.0");
    }
}
