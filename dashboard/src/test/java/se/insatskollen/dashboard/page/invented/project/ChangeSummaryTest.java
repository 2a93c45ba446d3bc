package se.insatskollen.dashboard.page.invented.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.CellState;

class ChangeSummaryTest {
    private static final ChangeRow HIDDEN = new ChangeRow(
            "2012", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), CellState.SUPPRESSED);

    @Test
    void years_that_all_went_one_way_are_told_from_the_least_change_to_the_greatest() {
        assertThat(said(HIDDEN, row("2013", "1.18"), row("2014", "0.78"), row("2015", "0.9")))
                .startsWith("De tre år som visas, 2013–2015, mådde barnen i snitt bättre efter insatsen än före:"
                        + " mellan 0,78 och 1,18 standardavvikelser.");
        assertThat(said(row("2013", "-0.4"), row("2014", "-0.2"), row("2016", "-0.3")))
                .startsWith("De tre år som visas, inom 2013–2016, mådde barnen i snitt sämre efter insatsen än före:"
                        + " mellan 0,20 och 0,40 standardavvikelser.");
    }

    @Test
    void years_that_went_different_ways_are_counted() {
        assertThat(said(row("2013", "0.5"), row("2014", "-0.2"), row("2015", "0.004")))
                .startsWith("Av de tre år som visas, 2013–2015, mådde barnen i snitt bättre efter insatsen än före"
                        + " under ett, sämre under ett och lika bra under ett:"
                        + " från \u22120,20 till 0,50 standardavvikelser, där plus är bättre.");
    }

    @Test
    void one_time_is_told_alone_and_none_is_told_as_none() {
        assertThat(said(HIDDEN, row("2013-2015", "0.5")))
                .startsWith("2013–2015 mådde barnen i snitt 0,50 standardavvikelser bättre efter insatsen än före.");
        assertThat(said(HIDDEN)).isEqualTo("Ingen av tiderna visar något tal.");
    }

    private static String said(ChangeRow... rows) {
        return ChangeSummary.of(List.of(rows)).sentences();
    }

    private static ChangeRow row(String period, String value) {
        return new ChangeRow(
                period,
                Optional.of(new BigDecimal(value)),
                Optional.of(20),
                Optional.empty(),
                Optional.empty(),
                CellState.VALUE);
    }
}
