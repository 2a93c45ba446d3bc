package se.insatskollen.warehouse.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctCaseCost;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.FctPriceIndex;

class MoneyUnitsTest {
    private TinyStar star;

    @BeforeEach
    void open() throws SQLException {
        star = new TinyStar();
        star.has(DimArea.TABLE, """
                area_key | area_level   | parent_area_key
                stad     | MUNICIPALITY | lan
                norr     | DISTRICT     | stad
                landet   | MUNICIPALITY | lan
                """);
        star.has(FctPriceIndex.TABLE, """
                index_code  | index_measure  | period_from_date | period_to_date | index_value
                KPI         | LEVEL          | 2021-01-01       | 2021-12-31     | 300.00
                KPI         | LEVEL          | 2022-01-01       | 2022-12-31     | 330.00
                KPI         | CHANGE_PERCENT | 2022-01-01       | 2022-12-31     | 10.00
                KPI_MONTHLY | LEVEL          | 2023-01-01       | 2023-01-31     | 350.00
                """);
        star.has(FctCost.TABLE, """
                cost_key | posted_date | area_key
                V1       | 2021-02-01  | norr
                V2       | 2022-02-01  | norr
                V3       | 2023-02-01  | stad
                V4       | 2022-02-01  | landet
                """);
        star.has(FctCaseCost.TABLE, """
                case_key | cost_year | placement_cost_ore | shared_cost_ore
                a        | 2021      | 100000             | 50000
                """);
        star.withView("annual_price_index");
    }

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void kronor_of_an_earlier_year_are_told_in_those_of_the_latest_index_year() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | municipality_key | opened_date | closed_date
                a        | stad             | 2021-01-01  | 2021-12-31
                b        | stad             | 2022-01-01  | 2022-12-31
                """);
        star.has(FctCaseCost.TABLE, """
                case_key | cost_year | placement_cost_ore | shared_cost_ore
                a        | 2021      | 100000             | 50000
                b        | 2022      | 100000             | 50000
                """);
        // 1 500 kronor · 330 / 300 = 1 650 kronor.
        assertThat(star.withView("case_full_cost").units("cost_per_case", "unit_key", "index_date", "value"))
                .containsExactly("a 2021-12-31 1650.0", "b 2022-12-31 1500.0");
    }

    @Test
    void a_year_without_a_published_index_keeps_its_own_kronor() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | municipality_key | opened_date | closed_date
                a        | stad             | 2021-06-01  | 2023-02-28
                """);
        star.has(FctCaseCost.TABLE, """
                case_key | cost_year | placement_cost_ore | shared_cost_ore
                a        | 2021      | 0                  | 30000
                a        | 2022      | 0                  | 20000
                a        | 2023      | 0                  | 10000
                """);
        // 300 · 1.1 + 200 + 100 kronor.
        assertThat(star.withView("case_full_cost").value("cost_per_case")).isEqualTo(630);
    }

    @Test
    void nominal_kronor_are_those_that_were_paid_in_each_year() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | municipality_key | opened_date | support_start_date | support_days | closed_date
                a        | stad             | 2021-06-01  | 2021-07-01         | 200          | 2022-02-28
                """);
        star.has(FctCaseCost.TABLE, """
                case_key | cost_year | placement_cost_ore | shared_cost_ore
                a        | 2021      | 20000              | 10000
                a        | 2022      | 15000              | 5000
                """);
        star.withView("case_full_cost");
        // 300 + 200 kronor, as they were paid, and 300 · 1.1 + 200 in the kronor of 2022.
        assertThat(star.units("cost_per_case_nominal", "unit_key", "index_date", "value", "weight"))
                .containsExactly("a 2022-02-28 500.0 1.0");
        assertThat(star.units("cost_per_case", "unit_key", "index_date", "value", "weight"))
                .containsExactly("a 2022-02-28 530.0 1.0");
        assertThat(star.units("cost_per_support_day_nominal", "unit_key", "index_date", "value", "weight"))
                .containsExactly("a 2022-02-28 500.0 200.0");
        assertThat(star.units("cost_per_support_day", "unit_key", "index_date", "value", "weight"))
                .containsExactly("a 2022-02-28 530.0 200.0");
    }

    @Test
    void each_year_is_rounded_to_whole_ore_by_itself() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | municipality_key | opened_date | closed_date
                a        | stad             | 2021-06-01  | 2022-02-28
                """);
        star.has(FctCaseCost.TABLE, """
                case_key | cost_year | placement_cost_ore | shared_cost_ore
                a        | 2021      | 0                  | 5
                a        | 2022      | 0                  | 5
                """);
        // 5.5 öre are 6 öre, and 5 of the base year.
        assertThat(star.withView("case_full_cost").value("cost_per_case")).isEqualTo(0.11);
    }

    @Test
    void a_municipality_that_booked_nothing_in_some_year_of_a_case_is_absent_and_not_without_cost()
            throws SQLException {
        star.has(FctCase.TABLE, """
                case_key      | municipality_key | opened_date | closed_date
                booked-always | stad             | 2021-12-31  | 2023-01-01
                closed-before | landet           | 2021-02-01  | 2021-12-31
                opened-before | landet           | 2021-12-31  | 2022-01-01
                closed-after  | landet           | 2022-12-31  | 2023-01-01
                in-the-year   | landet           | 2022-01-01  | 2022-12-31
                """);
        assertThat(star.withView("case_full_cost").units("cost_per_case"))
                .containsExactly("booked-always 0.0", "in-the-year 0.0");
    }

    @Test
    void an_open_case_has_not_cost_all_it_will() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | municipality_key | opened_date | support_start_date | support_days | closed_date
                a        | stad             | 2021-01-01  | 2021-02-01         | 30           |
                """);
        star.withView("case_full_cost");
        assertThat(star.units("cost_per_case")).isEmpty();
        assertThat(star.units("cost_per_support_day")).isEmpty();
    }

    @Test
    void the_cost_of_a_day_is_that_of_cases_with_support_and_all_their_days() throws SQLException {
        star.has(FctCase.TABLE, """
                case_key | municipality_key | opened_date | support_start_date | support_days | closed_date
                a        | stad             | 2021-01-01  | 2021-02-01         | 30           | 2021-04-01
                b        | stad             | 2021-01-01  |                    |              | 2021-04-01
                """);
        assertThat(star.withView("case_full_cost")
                        .units("cost_per_support_day", "unit_key", "index_date", "value", "weight"))
                .containsExactly("a 2021-04-01 1650.0 30.0");
    }
}
