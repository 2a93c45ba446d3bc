package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the charts and tables out of a page. */
public final class Html {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Html() {}

    /** The options of the charts on a page, in their order. */
    public static List<JsonNode> charts(String page) {
        return Pattern.compile("data-chart=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> read(match.group(1)))
                .toList();
    }

    /** The only chart whose figure has that heading. */
    public static JsonNode chart(String page, String heading) {
        String figure = figure(page, heading);
        List<JsonNode> charts = charts(figure);
        assertThat(charts).as(heading).hasSize(1);
        return charts.get(0).get("baseOption");
    }

    /** The lines of the table whose figure has that heading, cells divided by a bar. */
    public static List<String> table(String page, String heading) {
        return rows(figure(page, heading));
    }

    /** The lines of all tables, cells divided by a bar. */
    public static List<String> rows(String page) {
        return Pattern.compile("<tr[^>]*>\\s*(<th scope=\"row\">.*?)</tr>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(row -> String.join(
                        "|",
                        Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL)
                                .matcher(row.group(1))
                                .results()
                                .map(cell ->
                                        cell.group(1).replaceAll("<[^>]*>", "").strip())
                                .toList()))
                .toList();
    }

    public static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What stands beside the marks of a series. */
    public static List<String> labels(JsonNode marks) {
        return StreamSupport.stream(marks.spliterator(), false)
                .map(mark -> mark.at("/label/formatter").asText())
                .toList();
    }

    /** What the marks of a series are drawn from. */
    public static List<String> values(JsonNode marks) {
        return StreamSupport.stream(marks.spliterator(), false)
                .map(mark -> mark.isObject() ? mark.get("value") : mark)
                .map(value -> value.isNumber() ? value.decimalValue().toPlainString() : value.asText())
                .toList();
    }

    /** Every figure of a page. */
    public static List<String> figures(String page) {
        return Pattern.compile("<figure.*?</figure>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String figure(String page, String heading) {
        return figures(page).stream()
                .filter(figure -> figure.contains(">" + heading + "</h2>"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No figure is called " + heading));
    }

    private static JsonNode read(String attribute) {
        try {
            return JSON.readTree(attribute
                    .replace("&#34;", "\"")
                    .replace("&lt;", "<")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
