package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.DimPublishedIndicator;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctPriceIndex;

class PriceYearTest {
    private TinyCity city;

    @BeforeEach
    void open() throws SQLException {
        city = new TinyCity().has(DimPublishedIndicator.TABLE, """
                indicator_key         | unit
                a-published-cost      | kronor
                """).has(FctCase.TABLE, """
                case_key | person_key | family_key | area_key | municipality_key | opened_date | known_until_date
                1        | ada        | familj-1   | delta    | stad             | 2019-01-01  | 2019-12-31
                """);
    }

    @AfterEach
    void close() throws SQLException {
        city.close();
    }

    @Test
    void our_own_money_is_told_in_kronor_of_the_latest_year_with_a_published_annual_index() throws Exception {
        city.has(FctPriceIndex.TABLE, """
                index_code  | index_measure | period_from_date | period_to_date | index_value
                KPI         | LEVEL         | 2021-01-01       | 2021-12-31     | 300.00
                KPI         | LEVEL         | 2022-01-01       | 2022-12-31     | 330.00
                KPI_MONTHLY | LEVEL         | 2023-01-01       | 2023-01-31     | 350.00
                """);
        assertThat(priceYears("cost_per_case")).containsExactly("a-published-cost null", "cost_per_case 2022");
        assertThat(priceYears("cost_per_support_day"))
                .containsExactly("a-published-cost null", "cost_per_support_day 2022");
        assertThat(priceYears("cost_per_case_nominal"))
                .as("every amount is in the kronor of its own year")
                .containsExactly("a-published-cost null", "cost_per_case_nominal null");
        assertThat(priceYears("placed_within_12_months"))
                .containsExactly("a-published-cost null", "placed_within_12_months null");
    }

    @Test
    void without_a_published_index_there_is_no_year_to_name() throws Exception {
        assertThat(priceYears("cost_per_case")).containsExactly("a-published-cost null", "cost_per_case null");
    }

    @Test
    void nominal_kronor_name_the_measure_they_are_a_way_of_telling() throws Exception {
        assertThat(city.computed("cost_per_case", "cost_per_case_nominal", "cost_per_support_day_nominal")
                        .shelf("open_indicator", "indicator_id", "nominal_of_indicator_id"))
                .containsExactly(
                        "a-published-cost null",
                        "cost_per_case null",
                        "cost_per_case_nominal cost_per_case",
                        "cost_per_support_day_nominal cost_per_support_day");
    }

    private List<String> priceYears(String indicator) throws SQLException, IndicatorException {
        return city.computed(indicator).shelf("open_indicator", "indicator_id", "price_year");
    }
}
