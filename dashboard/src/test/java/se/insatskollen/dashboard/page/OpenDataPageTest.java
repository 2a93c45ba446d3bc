package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;

class OpenDataPageTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void every_address_it_shows_answers() throws Exception {
        List<String> addresses = addresses(dashboard.page("/api"));
        assertThat(addresses)
                .contains(
                        "/api/v1/projects?early_intervention=YES",
                        "/api/v1/projects/alvsjoprojektet",
                        "/api/v1/indicators/ekonomiskt-bistand-andel?period=2017",
                        "/api/v1/indicators/ekonomiskt-bistand-andel.csv",
                        "/api/v3/data/kpi/ekonomiskt-bistand-andel/municipality/0180/year/2017",
                        "/exempelstad/api/v1/indicators");
        for (String address : addresses) {
            assertThat(dashboard.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void every_kind_of_problem_is_told_of_where_the_api_says() throws Exception {
        String page = dashboard.page("/api");
        for (int status : List.of(400, 404, 405, 429, 500)) {
            assertThat(page).contains("id=\"fel-%d\"".formatted(status));
        }
        assertThat(page).contains("id=\"villkor\"");
    }

    private static List<String> addresses(String page) {
        return Pattern.compile("<code>(/[^<]*)</code>")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }
}
