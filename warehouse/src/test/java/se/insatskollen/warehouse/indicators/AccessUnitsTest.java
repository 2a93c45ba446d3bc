package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.FctCase;

class AccessUnitsTest {
    private TinyStar star;

    @BeforeEach
    void open() throws SQLException {
        star = new TinyStar();
        star.has(DimPerson.TABLE, """
                person_key | sex     | identity_kind       | birth_month_date
                girl       | WOMEN   | PERSONAL_NUMBER     | 2014-05-01
                boy        | MEN     | COORDINATION_NUMBER | 2012-01-01
                not-told   | UNKNOWN | INTERIM_NUMBER      | 2010-01-01
                """);
        star.has(FctCase.TABLE, """
                case_key | person_key | area_key | support_start_date
                a        | girl       | norr     | 2024-03-01
                b        | girl       | norr     | 2024-09-01
                c        | boy        | soder    | 2024-03-01
                d        | not-told   | soder    | 2024-03-01
                e        | boy        | soder    |
                """);
    }

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void a_child_is_reached_on_each_day_its_support_begins_and_told_by_the_child() throws SQLException {
        assertThat(star.units("children_reached", "unit_key", "area_key", "index_date", "sex", "value", "weight"))
                .containsExactlyInAnyOrder(
                        "girl norr 2024-03-01 WOMEN 1.0 1.0",
                        "girl norr 2024-09-01 WOMEN 1.0 1.0",
                        "boy soder 2024-03-01 MEN 1.0 1.0",
                        "not-told soder 2024-03-01 UNKNOWN 1.0 1.0");
    }

    @Test
    void girls_and_boys_are_those_whose_number_tells_it() throws SQLException {
        assertThat(star.units("girls_and_boys_reached", "unit_key", "index_date", "sex"))
                .containsExactlyInAnyOrder("girl 2024-03-01 WOMEN", "girl 2024-09-01 WOMEN", "boy 2024-03-01 MEN");
    }

    @Test
    void every_unit_tells_whose_it_is() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | person_key | family_key | worker_key | area_key | project_key | intervention_type_key | support_start_date
                a        | boy        | familj-1   | W1         | norr     | hemmateamet | FAMILY_TREATMENT      | 2024-03-01
                """);
        assertThat(star.units("children_reached", UnitColumns.names().toArray(String[]::new)))
                .containsExactly("boy familj-1 W1 norr hemmateamet FAMILY_TREATMENT 2024-03-01 MEN 2012-01-01 1.0 1.0");
    }
}
