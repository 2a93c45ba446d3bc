package se.insatskollen.warehouse.savings.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.savings.uncertainty.LogNormalRatio;

/** The published right answers about money of vectors.json, each held at its own tolerance. */
class MoneyVectorsTest {
    @Test
    void every_published_vector_about_money_comes_out_as_published() throws IOException {
        JsonNode file = file();
        List<String> run = new ArrayList<>();
        for (JsonNode vector : file.get("vectors")) {
            String id = vector.get("id").asText();
            Map<String, Double> actual = compute(vector, index(file.get("kpi")));
            Map<String, Double> expected = numbers(vector.get("expect"));
            assertThat(actual.keySet()).as(id).containsExactlyElementsOf(expected.keySet());
            expected.forEach((name, value) -> assertThat(actual.get(name))
                    .as(id + " " + name)
                    .isCloseTo(
                            value,
                            within(Math.max(
                                    1e-12,
                                    Math.abs(value) * vector.get("relTol").asDouble()))));
            run.add(id);
        }
        assertThat(run)
                .containsExactly(
                        "df",
                        "npv",
                        "bcr",
                        "kpi-2007-2023-1950000",
                        "kpi-2017-2023-875000",
                        "kpi-2008-2009-100000",
                        "ob-metb",
                        "wsipp-78-2022",
                        "mc-lognormal");
    }

    private static Map<String, Double> compute(JsonNode vector, PriceIndex index) {
        JsonNode input = vector.get("input");
        return switch (vector.get("fn").asText()) {
            case "discountFactor" -> factors(input);
            case "npv" -> Map.of("", rate(input).presentValue(flow(input.get("cashflow"))));
            case "rebase" -> Map.of("", moved(input, index));
            case "cbaDisplay" -> display(input);
            case "mcBcr" -> LogNormalRatio.simulated();
            case "bcr" -> appraised(input, vector.get("expect").has("cost0"));
            default -> throw new IllegalArgumentException("No method for a vector of " + vector.get("fn"));
        };
    }

    private static Map<String, Double> factors(JsonNode input) {
        Map<String, Double> factors = new LinkedHashMap<>();
        input.get("years")
                .forEach(year -> factors.put("" + factors.size(), rate(input).factor(year.asInt())));
        return factors;
    }

    private static Map<String, Double> appraised(JsonNode input, boolean isUplifted) {
        CostUplift uplift = isUplifted
                ? new CostUplift(
                        input.get("optimismBias").asDouble(),
                        input.get("mitigation").asDouble(),
                        input.get("metb").asDouble())
                : CostUplift.NONE;
        CashFlow costs = uplift.of(flow(input.get("costs")));
        Appraisal appraisal = Appraisal.of(rate(input), costs, flow(input.get("benefits")));
        Map<String, Double> told = new LinkedHashMap<>();
        if (isUplifted) {
            told.put("cost0", costs.in(0));
        } else {
            told.put("pvCost", appraisal.cost());
        }
        told.put("pvBenefit", appraisal.benefit());
        told.put("npv", appraisal.net());
        if (!isUplifted) {
            told.put("bcr", appraisal.ratio().value().orElseThrow());
        }
        return told;
    }

    private static Map<String, Double> display(JsonNode input) {
        GainsByParty gains = new GainsByParty(
                input.get("taxpayers").asDouble(),
                input.get("participants").asDouble(),
                input.get("others").asDouble(),
                input.get("indirect").asDouble());
        Appraisal appraisal = gains.against(input.get("netCost").asDouble());
        Map<String, Double> told = new LinkedHashMap<>();
        told.put("total", gains.total());
        told.put("bcr", appraisal.ratio().value().orElseThrow());
        told.put("pagesNet", appraisal.net());
        return told;
    }

    private static double moved(JsonNode input, PriceIndex index) {
        PricedAmount amount = PricedAmount.ofOre(
                100 * input.get("amount").asLong(), input.get("frm").asInt());
        return index.move(amount, input.get("to").asInt())
                        .value()
                        .orElseThrow()
                        .ore()
                        .doubleValue()
                / 100;
    }

    private static DiscountRate rate(JsonNode input) {
        return new DiscountRate(input.get("rate").asDouble());
    }

    private static CashFlow flow(JsonNode amounts) {
        List<Double> flow = new ArrayList<>();
        amounts.forEach(amount -> flow.add(amount.asDouble()));
        return new CashFlow(flow);
    }

    private static PriceIndex index(JsonNode kpi) {
        TreeMap<Integer, BigDecimal> annual = new TreeMap<>();
        kpi.properties()
                .forEach(year -> annual.put(
                        Integer.valueOf(year.getKey()),
                        new BigDecimal(year.getValue().asText())));
        return new PriceIndex(annual);
    }

    private static Map<String, Double> numbers(JsonNode expected) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (expected.isNumber()) {
            numbers.put("", expected.asDouble());
        } else if (expected.isArray()) {
            expected.forEach(number -> numbers.put("" + numbers.size(), number.asDouble()));
        } else {
            expected.properties()
                    .forEach(field ->
                            numbers.put(field.getKey(), field.getValue().asDouble()));
        }
        return numbers;
    }

    private static JsonNode file() throws IOException {
        try (InputStream file = MoneyVectorsTest.class.getResourceAsStream("vectors.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
