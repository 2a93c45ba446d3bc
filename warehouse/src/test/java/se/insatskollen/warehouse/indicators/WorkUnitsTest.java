package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctContact;

class WorkUnitsTest {
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
    void workers_are_counted_when_a_case_is_closed_and_where_somebody_is_named() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | worker_count | closed_date
                one      | 1            | 2024-03-01
                three    | 3            | 2024-03-02
                nobody   | 0            | 2024-03-03
                open     | 2            |
                """);
        assertThat(star.units("caseworkers_per_case", "unit_key", "index_date", "value", "weight"))
                .containsExactly("one 2024-03-01 1.0 1.0", "three 2024-03-02 3.0 1.0");
    }

    @Test
    void time_with_the_family_is_a_part_of_all_time_reported_by_the_one_who_worked() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | worker_key | area_key | closed_date
                a        | W1         | norr     |
                """);
        star.has(FctContact.TABLE, """
                contact_key | case_key | worker_key | contact_date | activity_type | is_direct_contact | duration_minutes
                visit       | a        | W2         | 2024-03-01   | HOME_VISIT    | true              | 90
                writing     | a        | W1         | 2024-03-02   | DOCUMENTATION | false             | 30
                """);
        assertThat(star.units(
                        "direct_contact_time", "unit_key", "worker_key", "area_key", "index_date", "value", "weight"))
                .containsExactly("visit W2 norr 2024-03-01 90.0 90.0", "writing W1 norr 2024-03-02 0.0 30.0");
    }

    @Test
    void a_goal_is_reached_or_it_is_not() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key    | case_outcome        | support_start_date | closed_date
                reached     | GOAL_REACHED        | 2024-01-01         | 2024-03-01
                partly      | GOAL_PARTLY_REACHED | 2024-01-01         | 2024-03-01
                not         | GOAL_NOT_REACHED    | 2024-01-01         | 2024-03-01
                interrupted | INTERRUPTED         | 2024-01-01         | 2024-03-01
                """);
        assertThat(star.units("goal_reached"))
                .containsExactly("interrupted 0.0", "not 0.0", "partly 0.0", "reached 1.0");
    }

    @Test
    void a_goal_is_judged_when_the_case_is_closed_and_there_was_support() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | case_outcome | support_start_date | closed_date
                ongoing  | ONGOING      | 2024-01-01         |
                without  | NO_SUPPORT   |                    | 2024-03-01
                """);
        assertThat(star.units("goal_reached")).isEmpty();
    }
}
