package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a chart is drawn from is what the table beside it says, on every page that has one. */
class TwinTest {
    private static final List<String> SHARED = List.of(
            "/priser",
            "/prisindex",
            "/jamfor",
            "/exempelstad",
            "/exempelstad?matt=kostnad",
            "/exempelstad?matt=kostnad&omrade=alfalund&indelning=som-det-var",
            "/exempelstad/projekt/hemmateamet");

    @Test
    void every_point_of_the_register_and_of_the_invented_city_stands_in_the_table() throws Exception {
        for (String path : SHARED) {
            assertThat(Twin.assertAgreeing(RunningDashboard.shared().page(path)))
                    .as(path)
                    .isPositive();
        }
    }

    @Test
    void every_point_of_a_comparison_stands_in_the_table() throws Exception {
        RunningDashboard compared = RunningDashboard.compared();
        for (String path : List.of(
                "/exempelstad/jamfor",
                "/exempelstad/jamfor?omrade=omegaborg",
                "/exempelstad/jamfor?omrade=omegaborg&indelning=som-det-var")) {
            assertThat(Twin.assertAgreeing(compared.page(path))).as(path).isPositive();
        }
    }

    @Test
    void what_is_hidden_has_the_same_words_in_both() throws Exception {
        RunningDashboard hidden = RunningDashboard.hidden();
        for (String path : List.of("/exempelstad", "/exempelstad/projekt/hemmateamet")) {
            assertThat(Twin.assertAgreeing(hidden.page(path))).as(path).isPositive();
        }
    }

    @Test
    void a_chart_that_says_something_else_than_its_table_is_found() throws Exception {
        String page = RunningDashboard.shared().page("/prisindex");
        String other = page.replaceFirst("<td class=\"num\">[\\d,]+</td>", "<td class=\"num\">1,23</td>");
        assertThatThrownBy(() -> Twin.assertAgreeing(other))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1,23");
    }
}
