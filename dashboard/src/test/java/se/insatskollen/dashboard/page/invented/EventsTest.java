package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.Html;
import se.insatskollen.dashboard.RunningDashboard;

/** What happened to a district stands on the time axis of its line. */
class EventsTest {
    private static final String PAGE = "/exempelstad/jamfor?ar=2020&omrade=";
    private static final String AS_IT_WAS = "&indelning=som-det-var";
    private static final String TREND = "Hur har det ändrats?";

    private final RunningDashboard dashboard = RunningDashboard.compared();

    @Test
    void a_district_that_ended_has_a_line_with_words_in_the_year_it_ended() throws Exception {
        String page = dashboard.page(PAGE + "alfalund" + AS_IT_WAS);
        assertThat(events(page)).containsExactly("0 left upphörde 30 juni 2020");
        assertThat(page).contains("Alfalund upphörde 30 juni 2020.</p>");
    }

    @Test
    void a_district_that_began_has_one_in_the_year_it_began() throws Exception {
        assertThat(events(dashboard.page(PAGE + "alfalund-betavik" + AS_IT_WAS)))
                .containsExactly("0 left bildades 1 juli 2020");
    }

    @Test
    void a_district_that_has_been_there_all_the_time_has_none() throws Exception {
        assertThat(events(dashboard.page(PAGE + "ypsilonvik" + AS_IT_WAS))).isEmpty();
    }

    @Test
    void figures_counted_backwards_for_the_districts_of_today_have_none() throws Exception {
        assertThat(events(dashboard.page(PAGE + "alfalund-betavik"))).isEmpty();
    }

    private static List<String> events(String page) {
        JsonNode series = Html.chart(page, TREND).get("series");
        return StreamSupport.stream(series.spliterator(), false)
                .flatMap(
                        layer -> StreamSupport.stream(layer.at("/markLine/data").spliterator(), false))
                .map(line -> "%d %s %s"
                        .formatted(
                                line.get("xAxis").asInt(),
                                line.at("/label/align").asText(),
                                line.at("/label/formatter").asText()))
                .toList();
    }
}
