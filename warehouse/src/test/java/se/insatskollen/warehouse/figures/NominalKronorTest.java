package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctCaseCost;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.FctPriceIndex;

/**
 * Prices have grown tenfold since 2010, when most families' cases were paid for. In the kronor of today they cost about
 * as much as the one that was paid for last; in the kronor of then next to nothing, so that one family is nearly all.
 */
class NominalKronorTest {
    private static final String REAL = "cost_per_case";
    private static final String NOMINAL = "cost_per_case_nominal";
    private static final List<String> BOTH = List.of(REAL, NOMINAL);
    private static final String OF_ALL = "sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL'";
    private static final int PAID_THEN = 2010;

    private final StringBuilder cases = new StringBuilder(
            "case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | closed_date | known_until_date\n");
    private final StringBuilder costs =
            new StringBuilder("case_key | cost_year | placement_cost_ore | shared_cost_ore\n");
    private TinyCity city;

    @BeforeEach
    void open() throws Exception {
        StringBuilder ledger = new StringBuilder("cost_key | posted_date | area_key\n");
        IntStream.rangeClosed(PAID_THEN, 2019)
                .forEach(year -> ledger.append("V%1$d | %1$d-02-01 | delta\n".formatted(year)));
        city = new TinyCity().has(FctCost.TABLE, ledger.toString()).has(FctPriceIndex.TABLE, """
                index_code | index_measure | period_from_date | period_to_date | index_value
                KPI        | LEVEL         | 2010-01-01       | 2010-12-31     | 100.00
                KPI        | LEVEL         | 2019-01-01       | 2019-12-31     | 1000.00
                """);
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    // A thousand kronor each, in the kronor of the year they were paid in.
    private NominalKronorTest alike(String district, int closed, int families) {
        IntStream.rangeClosed(1, families).forEach(number -> family(district, closed, number, closed, 100_000));
        return this;
    }

    // One paid for last; of the others a hundred kronor each are ten of those of then.
    private NominalKronorTest unlike(String district, int closed, int families) {
        family(district, closed, 1, closed, 100_000);
        IntStream.rangeClosed(2, families).forEach(number -> family(district, closed, number, PAID_THEN, 1_000));
        return this;
    }

    private void family(String district, int closed, int number, int paid, int ore) {
        String key = "%s-%d-%d".formatted(district, closed, number);
        cases.append("%s | ada | %s | %s | stad | ingen | NONE | %d-01-01 | %d-02-01 | 2019-12-31\n"
                .formatted(key, key, district, PAID_THEN, closed));
        costs.append("%s | %d | 0 | %d\n".formatted(key, paid, ore));
    }

    private void published(List<String> indicators) throws Exception {
        city.has(FctCase.TABLE, cases.toString()).has(FctCaseCost.TABLE, costs.toString());
        city.published(indicators, EarlierEdition.NONE);
    }

    private List<String> told(String indicator, String condition, String... columns) throws Exception {
        return city.cells("indicator_id = '%s' and %s".formatted(indicator, condition), columns);
    }

    private NominalKronorTest oneUnlikeYear() {
        for (int year = 2016; year <= 2019; year++) {
            alike("alfa", year, 10).alike("beta", year, 10);
            if (year != 2018) {
                alike("delta", year, 10);
            }
        }
        return unlike("delta", 2018, 8);
    }

    @Test
    void by_themselves_real_kronor_would_show_what_nominal_ones_must_hide() throws Exception {
        oneUnlikeYear().published(List.of(REAL));
        // 1 000 kronor of a year without an index, and seven times 10 kronor that are 100 today.
        assertThat(told(REAL, OF_ALL + " and area_key = 'delta' and period = '2018'", "value", "n", "state"))
                .containsExactly("212.5000 8 VALUE");
        published(List.of(NOMINAL));
        assertThat(told(NOMINAL, OF_ALL + " and area_key = 'delta' and period = '2018'", "value", "n", "state"))
                .containsExactly("null null SUPPRESSED");
    }

    @Test
    void together_every_cell_is_shown_in_both_or_hidden_in_both() throws Exception {
        oneUnlikeYear().published(BOTH);
        String[] fate = {"area_key", "area_vintage", "period", "sex", "age_band", "group_id", "state", "n"};
        assertThat(told(REAL, "true", fate)).isEqualTo(told(NOMINAL, "true", fate));
        assertThat(told(REAL, OF_ALL + " and area_key = 'delta'", "period", "value", "state"))
                .contains("2018 null SUPPRESSED", "2017 1000.0000 VALUE");
        assertThat(told(NOMINAL, OF_ALL + " and area_key = 'delta'", "period", "value", "state"))
                .contains("2018 null SUPPRESSED", "2017 1000.0000 VALUE");
    }

    @Test
    void where_nominal_kronor_can_be_told_coarsely_only_real_ones_are_told_no_finer() throws Exception {
        for (int year = 2016; year <= 2019; year++) {
            unlike("alfa", year, 8).unlike("beta", year, 8).unlike("delta", year, 8);
        }
        published(List.of(REAL));
        String[] step = {"shape", "time_grain", "is_by_sex", "is_by_age"};
        List<String> alone = city.tables(step);
        assertThat(alone).contains("AREA_YEAR_SEX_AGE YEAR true true");
        published(BOTH);
        List<String> together = city.tables(step);
        assertThat(together).doesNotContain("AREA_YEAR_SEX_AGE YEAR true true");
        assertThat(IntStream.range(0, together.size() / 2).mapToObj(at -> together.get(2 * at)))
                .as("real and nominal, shape after shape")
                .containsExactlyElementsOf(IntStream.range(0, together.size() / 2)
                        .mapToObj(at -> together.get(2 * at + 1))
                        .toList());
    }
}
