package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.Window;

class CostYearsTest {
    private final List<CostYears.Part> parts = new ArrayList<>();
    private Set<Window> others = Set.of();

    @Test
    void each_year_has_a_share_and_what_is_booked_on_nobody_that_of_all_years() {
        bear(2019, 60, 100, true);
        bear(2019, 6, 200, false);
        bear(2020, 12, 100, true);
        bear(2020, 24, 100, false);
        // 6 000 of 7 200, 1 200 of 3 600, 7 200 of 10 800.
        assertThat(shares(2018, 2019, 2020)).isEqualTo("{2018=0.6700, 2019=0.8300, 2020=0.3300}");
    }

    @Test
    void a_year_in_which_few_families_bear_the_cost_is_told_with_another() {
        bear(2019, 60, 100, true);
        bear(2019, 6, 100, false);
        bear(2020, 2, 100, true);
        // 6 200 of 6 800.
        assertThat(shares(2019, 2020)).isEqualTo("{2019=0.9100, 2020=0.9100}");
    }

    @Test
    void where_the_cost_of_few_families_is_left_in_all_years_no_share_is_told() {
        bear(2019, 60, 100, true);
        bear(2019, 1, 2_000, false);
        assertThat(shares(2019)).isEqualTo("{}");
    }

    @Test
    void a_year_in_which_few_are_compared_within_one_window_and_not_another_is_told_with_the_next() {
        others = Set.of(Window.MONTHS_24);
        bear(2019, 60, 100, true, Window.MONTHS_24);
        bear(2019, 10, 100, false);
        bear(2020, 3, 100, false, Window.MONTHS_24);
        bear(2020, 27, 100, false);
        bear(2021, 30, 100, false, Window.MONTHS_24);
        // 2019 alone may be told; of 2020 three families are compared within 24 months.
        assertThat(shares(2019, 2020, 2021)).isEqualTo("{2019=0.8600, 2020=0.0000, 2021=0.0000}");
    }

    /** So many families that come in no other year bear so much each. */
    private void bear(int year, int families, long costOre, boolean isCompared, Window... elsewhere) {
        for (int family = 0; family < families; family++) {
            parts.add(new CostYears.Part(year, "f" + parts.size(), costOre, isCompared, Set.of(elsewhere)));
        }
    }

    private String shares(Integer... booked) {
        return new CostYears(Limits.USUAL, others).shares(parts, Set.of(booked)).toString();
    }
}
