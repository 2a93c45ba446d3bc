package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TargetGroup;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.Service;
import se.insatskollen.warehouse.effects.Stratum;
import se.insatskollen.warehouse.effects.Window;

class WindowYearsTest {
    private final List<IndexedChild> children = new ArrayList<>();

    @Test
    void a_window_from_october_has_ninety_two_of_its_days_in_its_first_year() {
        opened(5, LocalDate.of(2018, 10, 1));
        // 92, 365 and 274 of 731 days, with 29 February 2020.
        assertThat(shares(Window.MONTHS_24))
                .containsExactly(
                        Map.entry(2018, new BigDecimal("0.1259")),
                        Map.entry(2019, new BigDecimal("0.4993")),
                        Map.entry(2020, new BigDecimal("0.3748")));
    }

    @Test
    void a_window_from_new_year_does_not_reach_into_the_year_after_it() {
        opened(5, LocalDate.of(2018, 1, 1));
        assertThat(shares(Window.MONTHS_12)).containsExactly(Map.entry(2018, new BigDecimal("1.0000")));
    }

    @Test
    void days_of_a_year_that_few_families_reach_into_are_counted_to_the_year_beside_it() {
        opened(5, LocalDate.of(2018, 1, 1));
        opened(4, LocalDate.of(2018, 7, 2));
        assertThat(shares(Window.MONTHS_12)).containsExactly(Map.entry(2018, new BigDecimal("1.0000")));
        opened(1, LocalDate.of(2018, 7, 2));
        assertThat(shares(Window.MONTHS_12)).hasSize(2);
    }

    @Test
    void shares_of_three_equal_years_still_add_up_to_one() {
        opened(5, LocalDate.of(2017, 1, 1));
        SortedMap<Integer, BigDecimal> shares = shares(Window.MONTHS_36);
        assertThat(shares).hasSize(3);
        assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    private SortedMap<Integer, BigDecimal> shares(Window window) {
        return WindowYears.shares(children, window, Limits.USUAL);
    }

    private void opened(int families, LocalDate day) {
        Stratum stratum = new Stratum(
                TargetGroup.NEGLECT, AgeBand.AGE_6_12, Sex.WOMEN, NeedLevel.HIGH, false, "Stad", day.getYear());
        for (int i = 0; i < families; i++) {
            String key = "c" + children.size();
            IndexChild child = new IndexChild(key, "f" + key, Service.PROJECT, 8, stratum, Map.of());
            children.add(new IndexedChild(child, "hemma", "stad", day));
        }
    }
}
