package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.indicators.ScoredStar.hundredBefore;
import static se.insatskollen.warehouse.indicators.ScoredStar.measured;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.DimInstrument;

class ScorePairTest {
    private TinyStar star;

    @BeforeEach
    void open() throws SQLException {
        star = ScoredStar.open();
    }

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void the_first_score_before_is_held_against_the_last_after() throws SQLException {
        measured(star, """
                second | a | ors | CHILD | BEFORE    | 2024-02-01 | 40
                first  | a | ors | CHILD | BEFORE    | 2024-01-01 | 20
                early  | a | ors | CHILD | AFTER     | 2024-05-01 | 90
                last   | a | ors | CHILD | AFTER     | 2024-06-01 | 55
                later  | a | ors | CHILD | FOLLOW_UP | 2024-12-01 | 10
                """);
        assertThat(star.rows("score_pair", "case_key", "after_measurement_key", "after_date", "points_better"))
                .containsExactly("last 2024-06-01 35.0");
    }

    @Test
    void scores_of_one_day_are_taken_in_the_order_of_their_keys() throws SQLException {
        measured(star, """
                m1 | a | ors | CHILD | BEFORE | 2024-01-01 | 20
                m2 | a | ors | CHILD | BEFORE | 2024-01-01 | 40
                m3 | a | ors | CHILD | AFTER  | 2024-06-01 | 50
                m4 | a | ors | CHILD | AFTER  | 2024-06-01 | 60
                """);
        assertThat(star.rows("score_pair", "case_key", "after_measurement_key", "points_better"))
                .containsExactly("m4 40.0");
    }

    @Test
    void only_scores_of_one_respondent_on_one_instrument_in_one_case_make_a_pair() throws SQLException {
        measured(star, """
                m1 | a | sdq | PARENT  | BEFORE | 2024-01-01 | 20
                m2 | b | sdq | PARENT  | BEFORE | 2024-01-01 | 30
                m3 | a | sdq | TEACHER | AFTER  | 2024-06-01 | 10
                m4 | a | ors | PARENT  | AFTER  | 2024-06-01 | 10
                m5 | b | sdq | PARENT  | AFTER  | 2024-06-01 | 18
                """);
        assertThat(star.rows("score_pair", "case_key", "case_key", "after_measurement_key"))
                .containsExactly("b m5");
    }

    @Test
    void a_score_after_that_was_taken_before_the_one_before_tells_nothing() throws SQLException {
        measured(star, """
                m1 | a | ors | CHILD | BEFORE | 2024-06-02 | 20
                m2 | a | ors | CHILD | AFTER  | 2024-06-01 | 30
                m3 | b | ors | CHILD | BEFORE | 2024-06-02 | 25
                m4 | b | ors | CHILD | AFTER  | 2024-06-02 | 30
                """);
        assertThat(star.rows("score_pair", "case_key", "case_key")).containsExactly("b");
    }

    @Test
    void a_lower_score_is_better_on_sdq_and_a_higher_one_on_ors() throws SQLException {
        measured(star, """
                m1 | a | sdq | PARENT | BEFORE | 2024-01-01 | 20
                m2 | a | sdq | PARENT | AFTER  | 2024-06-01 | 12
                m3 | b | sdq | PARENT | BEFORE | 2024-01-01 | 25
                m4 | a | ors | CHILD  | BEFORE | 2024-01-01 | 20.5
                m5 | a | ors | CHILD  | AFTER  | 2024-06-01 | 12.5
                m6 | b | ors | CHILD  | BEFORE | 2024-01-01 | 25
                """);
        assertThat(star.rows("score_pair", "after_measurement_key", "after_measurement_key", "points_better"))
                .containsExactly("m2 8.0", "m5 -8.0");
    }

    @Test
    void what_has_no_score_or_no_stated_direction_or_no_spread_makes_no_pair() throws SQLException {
        measured(star, """
                m1 | a | bbic     | PARENT | BEFORE | 2024-01-01 | 1
                m2 | b | bbic     | PARENT | BEFORE | 2024-01-01 | 2
                m3 | a | bbic     | PARENT | AFTER  | 2024-06-01 | 3
                m4 | a | unstated | PARENT | BEFORE | 2024-01-01 | 1
                m5 | b | unstated | PARENT | BEFORE | 2024-01-01 | 2
                m6 | a | unstated | PARENT | AFTER  | 2024-06-01 | 3
                m7 | a | ors      | PARENT | BEFORE | 2024-01-01 | 0.1
                m8 | b | ors      | PARENT | BEFORE | 2024-01-01 | 0.1
                m9 | a | ors      | PARENT | AFTER  | 2024-06-01 | 0.2
                """);
        assertThat(star.rows("score_pair", "case_key", "case_key")).isEmpty();
    }

    // A hundred scores that lie 25 from the one in the middle: √(100 · 25² / 100) = 25.
    @Test
    void the_deviation_is_that_of_all_scores_before_on_the_instrument() throws SQLException {
        measured(star, hundredBefore("ors", "25", "75") + """
                before | a | ors | CHILD | BEFORE    | 2024-01-01 | 50
                after  | a | ors | CHILD | AFTER     | 2024-06-01 | 99
                later  | a | ors | CHILD | FOLLOW_UP | 2024-12-01 | 99
                """);
        assertThat(star.rows("score_pair", "case_key", "before_count", "before_deviation"))
                .containsExactly("101 25.0");
    }

    @Test
    void reliable_change_is_that_of_the_published_vector() throws SQLException {
        star.has(DimInstrument.TABLE, """
                instrument_key | score_direction  | reliability
                ors            | HIGHER_IS_BETTER | 0.961
                """);
        measured(star, hundredBefore("ors", "39.5", "60.5") + """
                before | a | ors | CHILD | BEFORE | 2024-01-01 | 50
                after  | a | ors | CHILD | AFTER  | 2024-06-01 | 99
                """);
        assertThat(star.rows("score_pair", "case_key", "before_deviation")).containsExactly("10.5");
        assertThat(Double.parseDouble(
                        star.rows("score_pair", "case_key", "reliable_points").get(0)))
                .isCloseTo(5.747681202015299, within(1e-12));
    }
}
