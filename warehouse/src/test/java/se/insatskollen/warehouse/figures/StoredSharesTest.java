package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctContact;

/** Shares are stored in whole per cent, so that they do not give away the counts behind them. */
class StoredSharesTest {
    private static final String MARGIN =
            "area_key = 'delta' and period = '2019' and sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL'";

    private TinyCity city;

    @BeforeEach
    void open() throws Exception {
        city = new TinyCity();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    /** What is stored of children placed among so many, each of a family of its own. */
    private List<String> placed(int placed, int children, String... columns) throws Exception {
        String cases = IntStream.range(0, children)
                .mapToObj(number -> "%d | ada | f-%d | delta | stad | 2019-01-01 | 2020-12-31 | %d | true"
                        .formatted(number, number, number < placed ? 9 : 0))
                .collect(Collectors.joining(
                        "\n",
                        "case_key | person_key | family_key | area_key | municipality_key | opened_date | known_until_date | placement_days_12 | is_followed_12\n",
                        "\n"));
        city.has(FctCase.TABLE, cases).computed("placed_within_12_months");
        return city.cells(MARGIN, columns);
    }

    @Test
    void a_share_is_a_whole_number_and_its_bounds_are_rounded_outwards() throws Exception {
        // 33.33, Wilson 6.15 to 79.23 at 95 % and 2.98 to 89.05 at 99.8 %.
        assertThat(placed(1, 3, "value", "lower_95", "upper_95", "lower_998", "upper_998"))
                .containsExactly("33.0000 6.0000 80.0000 2.0000 90.0000");
    }

    @Test
    void half_a_per_cent_is_rounded_up() throws Exception {
        assertThat(placed(1, 8, "value")).containsExactly("13.0000");
    }

    @Test
    void a_share_that_is_stored_as_nought_or_a_hundred_is_a_value_unless_it_is_nought() throws Exception {
        assertThat(placed(1, 400, "value", "lower_95", "state")).containsExactly("0.0000 0.0000 VALUE");
        assertThat(placed(0, 400, "value", "lower_95", "state")).containsExactly("0.0000 0.0000 ZERO");
        assertThat(placed(399, 400, "value", "upper_95", "state")).containsExactly("100.0000 100.0000 VALUE");
        assertThat(placed(400, 400, "value", "upper_95", "state")).containsExactly("100.0000 100.0000 VALUE");
    }

    @Test
    void a_share_of_working_time_is_a_share_too_and_its_bounds_stay_within_nought_and_a_hundred() throws Exception {
        city.has(FctCase.TABLE, """
                case_key | person_key | family_key | area_key | municipality_key | opened_date | known_until_date
                1        | ada        | familj-1   | delta    | stad             | 2019-01-01  | 2019-12-31
                """);
        city.has(FctContact.TABLE, """
                contact_key | case_key | worker_key | contact_date | is_direct_contact | duration_minutes
                a           | 1        | W1         | 2019-02-01   | true              | 70
                b           | 1        | W2         | 2019-02-01   | false             | 30
                c           | 1        | W3         | 2019-02-01   | true              | 11
                """);
        city.computed("direct_contact_time");
        // 81 of 111 minutes are 72.97 %; with three workers the t interval reaches beyond both ends.
        assertThat(city.cells(MARGIN, "value", "lower_95", "upper_95")).containsExactly("73.0000 0.0000 100.0000");
    }

    @Test
    void other_figures_keep_four_decimals() throws Exception {
        city.has(FctCase.TABLE, """
                case_key | person_key | family_key | area_key | municipality_key | worker_count | opened_date | closed_date | known_until_date
                1        | ada        | familj-1   | delta    | stad             | 1            | 2019-01-01  | 2019-05-01  | 2019-12-31
                2        | ada        | familj-2   | delta    | stad             | 1            | 2019-01-01  | 2019-05-01  | 2019-12-31
                3        | ada        | familj-3   | delta    | stad             | 2            | 2019-01-01  | 2019-05-01  | 2019-12-31
                """);
        city.computed("caseworkers_per_case");
        assertThat(city.cells(MARGIN, "value")).containsExactly("1.3333");
    }

    @ParameterizedTest
    @CsvSource({
        "49.5, 50.0000, 49.0000, 50.0000",
        "49.4999, 49.0000, 49.0000, 50.0000",
        "50.00000000000001, 50.0000, 50.0000, 50.0000",
        "-3, 0.0000, 0.0000, 0.0000",
        "104, 100.0000, 100.0000, 100.0000"
    })
    void a_share_goes_to_the_nearest_and_bounds_outwards_within_nought_and_a_hundred(
            double share, String value, String lower, String upper) {
        assertThat(Digits.SHARE.value(share)).hasToString(value);
        assertThat(Digits.SHARE.lower(share)).hasToString(lower);
        assertThat(Digits.SHARE.upper(share)).hasToString(upper);
    }

    @ParameterizedTest
    @CsvSource({"-12.5, -13.0000, -13.0000, -12.0000", "12.2, 12.0000, 12.0000, 13.0000"})
    void a_gap_below_nought_goes_the_same_ways(double gap, String value, String lower, String upper) {
        assertThat(Digits.GAP.value(gap)).hasToString(value);
        assertThat(Digits.GAP.lower(gap)).hasToString(lower);
        assertThat(Digits.GAP.upper(gap)).hasToString(upper);
    }
}
