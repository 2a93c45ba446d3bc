package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds every point of every chart of a page against the line of the table beside it that has the same name. */
final class Twin {
    private static final Set<String> WITHOUT_A_FIGURE = Set.of("utan värde", "visas inte");
    private static final Pattern NUMBER =
            Pattern.compile("[−-]?\\d{1,3}(?:[\\u00a0 ]\\d{3})+(?:,\\d+)?|[−-]?\\d+(?:,\\d+)?");
    private static final String ZERO = "noll";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Where a picture is drawn in millions, its table has every krona. */
    private static final List<BigDecimal> UNITS = List.of(BigDecimal.ONE, BigDecimal.valueOf(1_000_000));

    private final String heading;
    private final List<String> heads;
    private final List<List<String>> lines;

    /**
     * A mark of a chart.
     *
     * @param phrase what is said about it
     * @param values the numbers it is drawn from; none where it has no figure
     * @param isOfItsOwnScale whether its row has a scale of its own, so that the place says nothing and its words all
     * @param isEnd whether it is the end of a whisker; a table of many years has no room for those, their words do
     */
    private record Point(String phrase, List<BigDecimal> values, boolean isEnd, boolean isOfItsOwnScale) {}

    private Twin(String figure) {
        this.heading = texts("<h2[^>]*>(.*?)</h2>", figure).get(0);
        this.heads = texts("<th scope=\"col\"[^>]*>(.*?)</th>", figure);
        this.lines = Html.rows(figure).stream()
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
    }

    /** Fails where a chart says something else than its table; tells how many points were compared. */
    static int assertAgreeing(String page) {
        int compared = 0;
        for (String figure : Html.figures(page)) {
            Twin table = new Twin(figure);
            for (JsonNode option : Html.charts(figure)) {
                List<Point> points = points(option.get("baseOption"));
                assertThat(points).as(table.heading).isNotEmpty();
                points.forEach(table::assertHas);
                compared += points.size();
            }
        }
        return compared;
    }

    private void assertHas(Point point) {
        List<String> line = lineOf(point);
        List<String> cells = cellsOf(point, line);
        if (point.isOfItsOwnScale()) {
            assertSays(point, line, cells);
            return;
        }
        if (point.values().isEmpty()) {
            assertThat(cells)
                    .as("%s: %s", heading, point.phrase())
                    .anyMatch(cell -> !cell.isBlank() && point.phrase().contains(cell));
        }
        Stream<String> places =
                point.isEnd() ? Stream.concat(cells.stream(), Stream.of(point.phrase())) : cells.stream();
        List<BigDecimal> numbers = places.flatMap(Twin::numbers).toList();
        for (BigDecimal value : point.values()) {
            assertThat(numbers)
                    .as("%s: %s, drawn at %s, beside %s", heading, point.phrase(), value, line)
                    .anyMatch(number -> isShownAs(value, number));
        }
    }

    private void assertSays(Point point, List<String> line, List<String> cells) {
        List<BigDecimal> told = cells.stream().flatMap(Twin::numbers).toList();
        String words = point.phrase()
                .substring(point.phrase().indexOf(name(line)) + name(line).length());
        assertThat(numbers(words))
                .as("%s: %s, beside %s", heading, point.phrase(), line)
                .allMatch(told::contains);
    }

    // The line whose name stands first in the words; a longer name before one it begins with.
    private List<String> lineOf(Point point) {
        return lines.stream()
                .filter(line -> point.phrase().contains(name(line)))
                .max(Comparator.comparing((List<String> line) -> point.phrase().startsWith(name(line)))
                        .thenComparing(line -> name(line).length()))
                .orElseThrow(() -> new AssertionError("%s: no line is about ”%s”".formatted(heading, point.phrase())));
    }

    // Where the columns are years, only that of the point.
    private List<String> cellsOf(Point point, List<String> line) {
        List<String> cells = line.subList(1, line.size());
        List<Integer> named = IntStream.range(0, cells.size())
                .filter(at -> at + 1 < heads.size() && point.phrase().contains(heads.get(at + 1)))
                .boxed()
                .toList();
        return named.isEmpty() ? cells : named.stream().map(cells::get).toList();
    }

    // A former name carries the days of its area behind it.
    private static String name(List<String> line) {
        return line.get(0).split(" (?=(från|till) \\d)", 2)[0].strip();
    }

    private static List<Point> points(JsonNode base) {
        List<Point> points = new ArrayList<>();
        for (JsonNode layer : base.get("series")) {
            boolean isAcross =
                    isNamed(base.get("xAxis"), layer.path("xAxisIndex").asInt());
            boolean isOfItsOwnScale =
                    isUnseenScale(base.get("xAxis"), layer.path("xAxisIndex").asInt());
            boolean isUp = isNamed(base.get("yAxis"), layer.path("yAxisIndex").asInt());
            for (JsonNode mark : layer.get("data")) {
                if (mark.hasNonNull("phrase") && !mark.get("phrase").asText().isEmpty()) {
                    boolean hasFigure =
                            !WITHOUT_A_FIGURE.contains(layer.path("name").asText());
                    points.add(new Point(
                            mark.get("phrase").asText(),
                            hasFigure ? values(mark.get("value"), isAcross, isUp) : List.of(),
                            isWhisker(layer.get("data")),
                            isOfItsOwnScale));
                }
            }
        }
        return points;
    }

    private static boolean isWhisker(JsonNode marks) {
        return marks.size() == 2
                && marks.get(0).isObject()
                && marks.get(0).path("phrase").equals(marks.get(1).path("phrase"));
    }

    private static boolean isUnseenScale(JsonNode axes, int at) {
        JsonNode axis = axes.isArray() ? axes.get(at) : axes;
        return axis.path("min").asDouble() < 0 && !axis.path("show").asBoolean(true);
    }

    private static boolean isNamed(JsonNode axes, int at) {
        return "category"
                .equals((axes.isArray() ? axes.get(at) : axes).get("type").asText());
    }

    private static List<BigDecimal> values(JsonNode value, boolean isAcross, boolean isUp) {
        if (!value.isArray()) {
            return value.isNumber() ? List.of(value.decimalValue()) : List.of();
        }
        return Stream.of(0, 1)
                .filter(at -> at == 0 ? !isAcross : !isUp)
                .map(at -> value.get(at).decimalValue())
                .toList();
    }

    private static boolean isShownAs(BigDecimal value, BigDecimal shown) {
        BigDecimal most = HALF.scaleByPowerOfTen(-shown.scale());
        return UNITS.stream()
                .anyMatch(unit -> value.multiply(unit).subtract(shown).abs().compareTo(most) <= 0);
    }

    private static Stream<BigDecimal> numbers(String cell) {
        if (cell.equals(ZERO)) {
            return Stream.of(BigDecimal.ZERO);
        }
        return NUMBER.matcher(cell)
                .results()
                .map(match -> new BigDecimal(match.group()
                        .replace("−", "-")
                        .replace(",", ".")
                        .replace("\u00a0", "")
                        .replace(" ", "")));
    }

    private static List<String> texts(String pattern, String html) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(match -> TAG.matcher(match.group(1)).replaceAll("").strip())
                .toList();
    }
}
