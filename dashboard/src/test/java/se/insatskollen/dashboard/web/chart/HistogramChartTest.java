package se.insatskollen.dashboard.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.chart.HistogramChart.Bin;

class HistogramChartTest {
    @Test
    void numbers_stand_at_edges_of_columns_and_nought_is_one_of_them_also_on_a_phone() throws Exception {
        JsonNode option = drawn("-17.5", "2.5", 20);
        JsonNode edges = option.at("/baseOption/xAxis/0");
        // Nothing is drawn between −20 and −17.5, so that the scale begins at a number.
        assertThat(edges.get("min").decimalValue()).isEqualByComparingTo("-20");
        assertThat(edges.get("max").decimalValue()).isEqualByComparingTo("32.5");
        assertThat(edges.get("interval").decimalValue()).isEqualByComparingTo("5");
        assertThat(option.at("/media/0/option/xAxis/interval").decimalValue()).isEqualByComparingTo("10");
        assertThat(option.at("/baseOption/series/0/data")).hasSize(21);
        assertThat(option.at("/baseOption/series/0/data/0").asText()).isEqualTo("-");
        assertThat(option.at("/baseOption/xAxis/1/data")).hasSize(21);
    }

    @Test
    void the_last_edge_has_a_number_only_where_a_step_ends() throws Exception {
        JsonNode option = drawn("-12", "3", 23);
        assertThat(option.at("/baseOption/xAxis/0/axisLabel/showMaxLabel").asBoolean())
                .isFalse();
        assertThat(drawn("0", "1", 4)
                        .at("/baseOption/xAxis/0/axisLabel/showMaxLabel")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_line_at_nought_says_which_side_is_minus_and_which_is_plus() throws Exception {
        assertThat(sides(drawn("-2", "1", 4))).containsExactly("0 minus right", "0 plus left");
    }

    @Test
    void where_all_is_on_one_side_only_that_is_told_and_far_from_nought_nothing() throws Exception {
        assertThat(sides(drawn("0", "1", 4))).containsExactly("0 plus left");
        assertThat(sides(drawn("-4", "1", 4))).containsExactly("0 minus right");
        assertThat(drawn("20", "1", 4).at("/baseOption/series")).hasSize(1);
        assertThat(drawn("-20", "1", 4).at("/baseOption/series")).hasSize(1);
    }

    private static List<String> sides(JsonNode option) {
        return StreamSupport.stream(
                        option.at("/baseOption/series/1/markLine/data").spliterator(), false)
                .map(side -> "%s %s %s"
                        .formatted(
                                side.get("xAxis").asText(),
                                side.at("/label/formatter").asText(),
                                side.at("/label/align").asText()))
                .toList();
    }

    private static JsonNode drawn(String from, String column, int count) throws Exception {
        BigDecimal width = new BigDecimal(column);
        List<Bin> bins = IntStream.range(0, count)
                .mapToObj(at -> new BigDecimal(from).add(width.multiply(BigDecimal.valueOf(at))))
                .map(edge -> new Bin(edge, edge.add(width), 5, "fem"))
                .toList();
        Chart chart = HistogramChart.of(new Stamp(Origin.INVENTED, false), "Fördelning.", bins);
        return new ObjectMapper().readTree(chart.json());
    }
}
