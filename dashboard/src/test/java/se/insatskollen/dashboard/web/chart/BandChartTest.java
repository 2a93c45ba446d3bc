package se.insatskollen.dashboard.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandChartTest {
    @Test
    void the_line_at_nought_says_what_it_is_beyond_the_last_year_where_no_curve_is() throws Exception {
        JsonNode words = words(1, 10, 20);
        assertThat(words.get("position").asText()).isEqualTo("end");
        assertThat(words.get("formatter").asText()).isEqualTo("plus minus\nnoll");
        assertThat(words.has("verticalAlign")).isFalse();
    }

    @Test
    void it_keeps_away_from_a_last_value_that_is_near_to_nought() throws Exception {
        assertThat(words(1, 20, 1).get("verticalAlign").asText()).isEqualTo("top");
        assertThat(words(1, 20, -1).get("verticalAlign").asText()).isEqualTo("bottom");
    }

    @Test
    void the_year_of_the_crossing_is_told_above_the_line_and_the_last_beside_it() throws Exception {
        JsonNode marks = drawn(Optional.of(2014), -5, 1, 20).at("/baseOption/series/2/data");
        assertThat(marks.get(0).has("label")).isFalse();
        assertThat(marks.at("/1/label/position").asText()).isEqualTo("top");
        assertThat(marks.at("/1/label/align").asText()).isEqualTo("right");
        assertThat(marks.at("/2/label/position").asText()).isEqualTo("right");
    }

    @Test
    void a_crossing_in_the_first_year_does_not_reach_out_over_the_scale() throws Exception {
        JsonNode first = drawn(Optional.of(2013), 1, 10, 20).at("/baseOption/series/2/data/0/label");
        assertThat(first.get("position").asText()).isEqualTo("top");
        assertThat(first.has("align")).isFalse();
    }

    private static JsonNode words(int... values) throws Exception {
        return drawn(Optional.empty(), values).at("/baseOption/series/2/markLine/label");
    }

    private static JsonNode drawn(Optional<Integer> crossing, int... values) throws Exception {
        List<BandChart.Point> points = IntStream.range(0, values.length)
                .mapToObj(at -> new BandChart.Point(
                        2013 + at,
                        new Measured(
                                BigDecimal.valueOf(values[at]),
                                BigDecimal.valueOf(values[at] - 5),
                                BigDecimal.valueOf(values[at] + 5),
                                Integer.toString(values[at])),
                        "ett år"))
                .toList();
        Chart chart = BandChart.of(new Stamp(Origin.INVENTED, false), "Bandet.", "plus minus noll", crossing, points);
        return new ObjectMapper().readTree(chart.json());
    }
}
