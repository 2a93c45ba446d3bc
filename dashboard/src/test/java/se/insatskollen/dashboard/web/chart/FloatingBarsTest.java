package se.insatskollen.dashboard.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.chart.FloatingBars.Bar;

class FloatingBarsTest {
    @Test
    void the_words_of_a_line_at_the_left_begin_there_so_that_a_phone_shows_them_whole() throws Exception {
        assertThat(line(bar(10, 32)).at("/label/align").asText()).isEqualTo("left");
        assertThat(line(bar(-3, 32)).at("/label/align").asText()).isEqualTo("left");
    }

    @Test
    void the_words_of_a_line_further_in_stand_over_its_middle() throws Exception {
        assertThat(line(bar(-20, 20)).at("/label").has("align")).isFalse();
        assertThat(line(bar(-32, -10)).at("/label").has("align")).isFalse();
    }

    @Test
    void names_and_amounts_lie_above_the_line_and_hide_it() throws Exception {
        JsonNode option = drawn(bar(-20, 20));
        int line = option.at("/baseOption/markLine/z").asInt(-1);
        assertThat(line).isEqualTo(0);
        assertThat(option.at("/baseOption/yAxis/0/z").asInt()).isGreaterThan(line);
        assertThat(option.at("/baseOption/series/1/z").asInt()).isGreaterThan(line);
        assertThat(option.at("/baseOption/series/1/data/1/label/backgroundColor")
                        .asText())
                .isEqualTo("@ground");
        assertThat(option.at("/media/0/option/yAxis/axisLabel/textBorderColor").asText())
                .isEqualTo("@ground");
    }

    @Test
    void the_first_number_of_the_scale_is_whole_on_a_phone() throws Exception {
        assertThat(drawn(bar(-20, 20))
                        .at("/media/0/option/xAxis/axisLabel/alignMinLabel")
                        .asText())
                .isEqualTo("left");
    }

    private static JsonNode line(Bar bar) throws Exception {
        return drawn(bar).at("/baseOption/series/0/markLine");
    }

    private static Bar bar(int from, int to) {
        return new Bar("Dygn", BigDecimal.valueOf(from), BigDecimal.valueOf(to), "+1", "Dygn: plus 1", Standing.PLAIN);
    }

    private static JsonNode drawn(Bar bar) throws Exception {
        Chart chart = FloatingBars.of(
                new Stamp(Origin.INVENTED, false),
                "Staplar.",
                Optional.of(new FloatingBars.Line(BigDecimal.ZERO, "plus minus noll")),
                List.of(bar));
        return new ObjectMapper().readTree(chart.json());
    }
}
