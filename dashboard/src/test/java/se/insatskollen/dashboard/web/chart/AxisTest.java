package se.insatskollen.dashboard.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void all_that_is_said_of_a_label_stands_in_one_object() throws Exception {
        assertThat(written(PhoneNameAxis.aboveTheBars())).isEqualTo(JSON.readTree("""
                {"axisLabel": {
                  "color": "@text", "fontSize": 13, "fontFamily": "@font", "lineHeight": 16,
                  "width": 340, "overflow": "break", "interval": 0,
                  "inside": true, "align": "left", "verticalAlign": "bottom", "padding": [0, 0, 8, -8],
                  "textBorderColor": "@ground", "textBorderWidth": 4}}"""));
    }

    @Test
    void a_scale_of_counts_has_no_half_steps_and_says_what_it_counts() throws Exception {
        assertThat(written(TitledAxis.lying(Span.COUNTS, "antal ärenden"))).isEqualTo(JSON.readTree("""
                {"show": true, "type": "value", "scale": true, "splitNumber": 4, "minInterval": 1,
                 "name": "antal ärenden", "nameLocation": "middle", "nameGap": 28,
                 "nameTextStyle": {"color": "@label", "fontSize": 14, "fontWeight": 400, "fontFamily": "@font"},
                 "axisLabel": {
                   "color": "@label", "fontSize": 13, "fontFamily": "@font", "lineHeight": 17, "formatter": "@number"},
                 "splitLine": {"show": false, "lineStyle": {"color": "@rule", "width": 1, "type": "solid"}}}"""));
    }

    @Test
    void what_an_axis_does_not_say_is_not_written() throws Exception {
        assertThat(written(UnseenAxis.ofBars())).isEqualTo(JSON.readTree("""
                {"show": false, "type": "value", "axisLabel": {"show": false}}"""));
        assertThat(written(YearAxis.of(List.of("2024", "2025"))).has("show")).isFalse();
        assertThat(written(SpanAxis.of(Span.FREE)).has("max")).isFalse();
    }

    private static JsonNode written(Axis axis) throws JsonProcessingException {
        return JSON.readTree(JSON.writeValueAsString(axis));
    }
}
