package se.insatskollen.dashboard.web.saving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.warehouse.savings.simulation.Spread;

/** What is planted stands beside the answer in the same children, years and kronor. */
class FacitTest {
    /**
     * For a child the days are worth 45 000 kronor, a quarter in the first year, half in the second and a quarter in the third:
     * 43 491 at 3.5 per cent. The project costs 6 250 more than ordinary support, of 2 507 664 booked kronor 956 790 a year
     * later: 6 169. For 200 children 7.46 million.
     */
    @Test
    void the_planted_net_is_of_the_children_and_years_of_the_answer() throws Exception {
        for (String page : new String[] {"besparingar", "infor-beslut"}) {
            assertThat(RunningDashboard.facit().page("/exempelstad/%s/hemmateamet".formatted(page)))
                    .contains("Facit: lönar sig. Per barn är undvikna dygn i snitt värda 45\u00a0000 kronor")
                    .contains("För 200 barn, omräknat till värdet 2019, är nettot i facit omkring +7,5 miljoner kronor."
                            + " Det ligger inom det som 90 av 100 beräkningar ger.");
        }
    }

    @Test
    void a_facit_with_days_that_the_answer_leaves_out_is_not_held_against_it() throws Exception {
        for (String page : new String[] {"besparingar", "infor-beslut"}) {
            assertThat(RunningDashboard.facit().page("/exempelstad/%s/lika-laget".formatted(page)))
                    .contains("Facit: lönar sig.", "Dygn i SiS-hem är inte med, för de gäller få familjer.")
                    .doesNotContain("nettot i facit");
        }
    }

    @Test
    void a_truth_beside_the_calculations_is_told_as_that() {
        Spread calculated = new Spread(100, 200, 300, 200);
        assertThat(Facit.held(100, calculated)).isEqualTo("Det ligger inom det som 90 av 100 beräkningar ger.");
        assertThat(Facit.held(99, calculated)).startsWith("Det ligger utanför det som 90 av 100 beräkningar ger.");
        assertThat(Facit.held(301, calculated)).startsWith("Det ligger utanför");
    }
}
