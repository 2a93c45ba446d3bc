package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.insatskollen.warehouse.indicators.ScoredStar.hundredBefore;
import static se.insatskollen.warehouse.indicators.ScoredStar.measured;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.HedgesG;
import se.insatskollen.warehouse.statistics.ReliableChange;

class MeasuredUnitsTest {
    private TinyStar star;

    @BeforeEach
    void open() throws SQLException {
        star = ScoredStar.open();
    }

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    // 1.96 · 25 · √(2 · (1 − 0.5)) = 49 points.
    @Test
    void a_change_is_reliable_beyond_the_threshold_and_not_on_it() throws SQLException {
        measured(star, hundredBefore("sdq", "25", "75").replace("low-1 | other-1 |", "low-1 | b |") + """
                before  | a | sdq | PARENT | BEFORE | 2024-01-01 | 50
                a-after | a | sdq | PARENT | AFTER  | 2024-06-01 | 1
                b-after | b | sdq | PARENT | AFTER  | 2024-06-01 | 74
                """);
        assertThat(star.rows("score_pair", "case_key", "points_better")).containsExactly("49.0", "-49.0");
        assertThat(star.units("reliable_improvement")).containsExactly("a-after 0.0", "b-after 0.0");
        assertThat(star.units("reliable_deterioration")).containsExactly("a-after 0.0", "b-after 0.0");
    }

    @Test
    void a_change_beyond_the_threshold_is_an_improvement_or_a_deterioration() throws SQLException {
        measured(star, hundredBefore("sdq", "25", "75").replace("low-1 | other-1 |", "low-1 | b |") + """
                before | a | sdq | PARENT | BEFORE | 2024-01-01 | 50
                better | a | sdq | PARENT | AFTER  | 2024-06-01 | 0.9
                worse  | b | sdq | PARENT | AFTER  | 2024-06-01 | 74.1
                """);
        assertThat(star.units("reliable_improvement")).containsExactly("better 1.0", "worse 0.0");
        assertThat(star.units("reliable_deterioration")).containsExactly("better 0.0", "worse 1.0");
    }

    @Test
    void without_a_published_reliability_no_change_is_told_reliable() throws SQLException {
        measured(star, hundredBefore("unpublished", "25", "75") + """
                before | a | unpublished | CHILD | BEFORE | 2024-01-01 | 50
                after  | a | unpublished | CHILD | AFTER  | 2024-06-01 | 99
                """);
        assertThat(star.units("reliable_improvement")).isEmpty();
        assertThat(star.units("reliable_deterioration")).isEmpty();
        assertThat(star.units("standardised_change", "unit_key")).containsExactly("after");
    }

    @Test
    void ninety_nine_scores_before_are_too_few_to_tell_a_change_by() throws SQLException {
        measured(
                star,
                hundredBefore("ors", "25", "75").replaceFirst("low-1 .*\n", "").replaceFirst("low-2 .*\n", "") + """
                before | a | ors | CHILD | BEFORE | 2024-01-01 | 0
                after  | a | ors | CHILD | AFTER  | 2024-06-01 | 99
                """);
        assertThat(star.rows("score_pair", "case_key", "before_count")).containsExactly("99");
        assertThat(star.units("standardised_change")).isEmpty();
        assertThat(star.units("reliable_improvement")).isEmpty();
        assertThat(star.units("reliable_deterioration")).isEmpty();
    }

    @Test
    void a_hundred_scores_before_are_enough() throws SQLException {
        measured(star, hundredBefore("ors", "25", "75").replaceFirst("low-1 .*\n", "") + """
                before | a | ors | CHILD | BEFORE | 2024-01-01 | 0
                after  | a | ors | CHILD | AFTER  | 2024-06-01 | 99
                """);
        assertThat(star.rows("score_pair", "case_key", "before_count")).containsExactly("100");
        assertThat(star.units("standardised_change", "unit_key")).containsExactly("after");
        assertThat(star.units("reliable_improvement")).containsExactly("after 1.0");
        assertThat(star.units("reliable_deterioration")).containsExactly("after 0.0");
    }

    @Test
    void a_change_is_told_in_deviations_less_the_bias_of_small_samples() throws SQLException {
        measured(star, hundredBefore("ors", "25", "75") + """
                before | a | ors | CHILD | BEFORE | 2024-01-01 | 50
                after  | a | ors | CHILD | AFTER  | 2024-06-01 | 60
                """);
        // 10 / 25 = 0.4 deviations; J = 1 − 3 / (4 · 100 − 1) = 396 / 399.
        assertThat(star.value("standardised_change")).isCloseTo(0.396992481203, within(1e-12));
        assertThat(star.units("standardised_change", "unit_key", "index_date", "area_key", "weight"))
                .containsExactly("after 2024-06-01 norr 1.0");
    }

    @Test
    void the_sql_agrees_with_the_statistics_on_what_a_change_is() {
        Estimate tenPoints = new Estimate(10, Optional.empty(), Optional.empty());
        assertThat(HedgesG.of(tenPoints, 25, 101).orElseThrow().value()).isCloseTo(0.396992481203, within(2e-6));
        assertThat(ReliableChange.of(101, 25, 0.5).orElseThrow().threshold()).isCloseTo(49, within(1e-12));
    }
}
