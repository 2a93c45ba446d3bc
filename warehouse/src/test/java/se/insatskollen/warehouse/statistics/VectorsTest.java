package se.insatskollen.warehouse.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The published right answers of vectors.json, each held at its own tolerance. */
class VectorsTest {
    @Test
    void every_published_vector_comes_out_as_published() throws IOException {
        List<String> run = new ArrayList<>();
        for (JsonNode vector : vectors()) {
            List<Double> expected = numbers(vector.get("expect"));
            List<Double> actual = compute(vector.get("fn").asText(), vector.get("input"));
            assertThat(actual).as(vector.get("id").asText()).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                double tolerance = Math.max(
                        1e-12, Math.abs(expected.get(i)) * vector.get("relTol").asDouble());
                assertThat(actual.get(i))
                        .as(vector.get("id").asText() + " " + i)
                        .isCloseTo(expected.get(i), within(tolerance));
            }
            run.add(vector.get("id").asText());
        }
        assertThat(run)
                .containsExactly(
                        "wilson-65-100-0.95",
                        "wilson-1-100-0.95",
                        "wilson-1045-5000-0.95",
                        "wilson-0-18",
                        "wilson-3-18",
                        "byar-65-0.95",
                        "byar-65-0.998",
                        "byar-10-0.998",
                        "poisson-exact-5",
                        "poisson-exact-0",
                        "poisson-exact-3",
                        "rate-20-100-100",
                        "rate-250-220-100000",
                        "funnel-prop-10",
                        "funnel-prop-50",
                        "funnel-prop-234",
                        "funnel-oe-20",
                        "funnel-oe-30",
                        "rci-10.5-0.961",
                        "rci-6.396073-0.931",
                        "gamma-poisson",
                        "trend-up",
                        "dsr-small");
    }

    private static List<Double> compute(String method, JsonNode input) {
        return switch (method) {
            case "wilson" ->
                bounds(WilsonInterval.of(number(input, "x") / number(input, "n"), number(input, "n"), level(input)));
            case "byar" -> bounds(ByarInterval.of(number(input, "x"), level(input)));
            case "poissonExact" -> bounds(ExactPoissonInterval.of(number(input, "x"), level(input)));
            case "rate" ->
                shown(
                        Rate.of(number(input, "x"), number(input, "n"), number(input, "multiplier"))
                                .orElseThrow(),
                        level(input));
            case "funnelProportion" ->
                limits(
                        ProportionFunnel.ofChance(number(input, "p0")).limits(number(input, "N")),
                        number(input, "multiplier"));
            case "funnelPoissonOE" -> limits(ObservedExpectedFunnel.OF_CHANCE.limits(number(input, "expected")), 1);
            case "rci" ->
                List.of(ReliableChange.of(100, number(input, "sd"), number(input, "reliability"))
                        .orElseThrow()
                        .threshold());
            case "shrinkRate" ->
                shown(
                        new GammaPoisson(number(input, "a"), number(input, "b"))
                                .shrink(number(input, "x"), number(input, "n"), number(input, "multiplier"))
                                .orElseThrow(),
                        Confidence.P95);
            case "trend5" -> trend(input.get("points"));
            case "dsr" ->
                shown(
                        DirectStandardisation.of(strata(input), number(input, "multiplier"))
                                .orElseThrow(),
                        level(input));
            default -> throw new IllegalArgumentException("No method for a vector of " + method);
        };
    }

    private static List<Double> trend(JsonNode points) {
        Trend trend = Trend.of(IntStream.range(0, points.size())
                        .mapToObj(i -> new TrendPoint(
                                2014 + i,
                                points.get(i).get(0).asDouble(),
                                new Interval(
                                        points.get(i).get(1).asDouble(),
                                        points.get(i).get(2).asDouble())))
                        .toList())
                .orElseThrow();
        assertThat(trend.direction()).isEqualTo(TrendDirection.INCREASING);
        return List.of(trend.chiSquare());
    }

    private static List<StandardStratum> strata(JsonNode input) {
        return IntStream.range(0, input.get("rows").size())
                .mapToObj(i -> StandardStratum.ofEvents(
                        input.get("rows").get(i).get(0).asDouble(),
                        input.get("rows").get(i).get(1).asDouble(),
                        input.get("std").get(i).asDouble()))
                .toList();
    }

    private static List<Double> limits(FunnelLimits limits, double multiplier) {
        return IntStream.range(0, 4)
                .mapToObj(i -> multiplier
                        * bounds(i < 2 ? limits.p95() : limits.p998()).get(i % 2))
                .toList();
    }

    private static List<Double> shown(Estimate estimate, Confidence confidence) {
        Interval interval = estimate.at(confidence).orElseThrow();
        return List.of(estimate.value(), interval.lower(), interval.upper());
    }

    private static List<Double> bounds(Interval interval) {
        return List.of(interval.lower(), interval.upper());
    }

    private static Confidence level(JsonNode input) {
        for (Confidence confidence : Confidence.values()) {
            if (confidence.level() == number(input, "conf")) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("No confidence of " + input.get("conf"));
    }

    private static double number(JsonNode input, String name) {
        return input.get(name).asDouble();
    }

    /** A list, one number, or of a trend its χ²: the marker beside it is held where the trend is computed. */
    private static List<Double> numbers(JsonNode expected) {
        List<Double> numbers = new ArrayList<>();
        if (expected.isObject()) {
            assertThat(expected.get("marker").asText()).isEqualTo("Increasing");
            numbers.add(expected.get("chi2").asDouble());
        } else if (expected.isNumber()) {
            numbers.add(expected.asDouble());
        } else {
            expected.forEach(number -> numbers.add(number.asDouble()));
        }
        return numbers;
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream file = VectorsTest.class.getResourceAsStream("vectors.json")) {
            return new ObjectMapper().readTree(file).get("vectors");
        }
    }
}
