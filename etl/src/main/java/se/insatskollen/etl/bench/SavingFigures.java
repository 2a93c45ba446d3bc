package se.insatskollen.etl.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import se.insatskollen.warehouse.savings.simulation.Simulation;

/** What {@link SavingBench} found. */
public record SavingFigures(List<Asked> questions) {
    public SavingFigures {
        questions = List.copyOf(questions);
    }

    /**
     * One kind of question.
     *
     * @param drawsASecond of whole answers, by run
     */
    public record Asked(String care, List<Double> drawsASecond) {
        public Asked {
            drawsASecond = List.copyOf(drawsASecond);
        }

        double median() {
            return PageVisit.quantile(
                    drawsASecond.stream().mapToDouble(Double::doubleValue).toArray(), 0.5);
        }

        /** How long one published answer takes. */
        double millis() {
            return Simulation.PUBLISHED_DRAWS / median() * 1_000;
        }
    }

    /** For people. */
    public List<String> lines() {
        return questions.stream()
                .map(asked -> String.format(
                        Locale.ROOT,
                        "%s: median of %d runs %.2f million draws a second, %.1f ms for an answer of %d",
                        asked.care(),
                        asked.drawsASecond().size(),
                        asked.median() / 1e6,
                        asked.millis(),
                        Simulation.PUBLISHED_DRAWS))
                .toList();
    }

    /** For programs: one object. There is nothing to compare with, and so no ratio. */
    public String json() {
        ObjectNode object = new ObjectMapper().createObjectNode();
        object.put("what", "savings").put("draws", Simulation.PUBLISHED_DRAWS);
        questions.forEach(asked -> {
            ObjectNode its = object.withArray("questions").addObject();
            its.put("care", asked.care()).put("median_draws_a_second", asked.median());
            asked.drawsASecond().forEach(its.withArray("draws_a_second")::add);
        });
        return object.toString();
    }
}
