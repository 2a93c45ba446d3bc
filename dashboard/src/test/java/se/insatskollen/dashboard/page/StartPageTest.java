package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class StartPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_answer_is_counted_from_the_register_and_stands_first_in_one_run_of_text() throws Exception {
        assertThat(dashboard.page("/"))
                .contains("<h1 class=\"answer\">Lönar sig tidiga insatser? För 2 av 2 projekt vet vi inte ännu. "
                        + "Ett är utvärderat av någon utomstående; "
                        + "inget har en uppgiven besparing som ingen utomstående prövat.</h1>");
    }

    @Test
    void projects_that_may_be_early_are_counted_apart() throws Exception {
        assertThat(dashboard.page("/"))
                .contains(
                        "För 1 projekt till framgår inte om de är tidiga insatser. Inte heller om dem vet vi ännu om de "
                                + "lönar sig; ett har en uppgiven besparing som ingen utomstående prövat.");
    }
}
