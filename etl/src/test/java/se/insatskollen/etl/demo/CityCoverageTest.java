package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.EffectEstimator;
import se.insatskollen.warehouse.effects.Window;
import se.insatskollen.warehouse.statistics.Estimate;

/**
 * Recovers what is planted in whole cities, where ordinary service has two to five children for each of a project, siblings
 * share a risk and high need goes to projects. As a rule a few cities; {@code -Deffect.cities=160} takes so many and
 * prints what they show.
 */
class CityCoverageTest {
    private static final int CITIES = Integer.getInteger("effect.cities", 8);
    private static final int CASES = 100_000;
    private static final long FIRST_SEED = 100;
    // A mean strays further than this from its truth once in 16 000 times.
    private static final double STANDARD_ERRORS = 4;
    private static final double LEAST_COVERAGE = 0.92;
    private static final String TOTAL = "alla former";
    private static final List<Project> PROJECTS =
            List.of(Projects.LARGE_EFFECT, Projects.MODERATE_EFFECT, Projects.NO_EFFECT, Projects.LOSS);

    private static final Map<String, List<Recovered>> FOUND = new LinkedHashMap<>();

    /** Days avoided per child: found, with the half width of its interval, and planted. */
    private record Recovered(double found, double halfWidth, double planted) {
        boolean isHeld() {
            return Math.abs(found - planted) <= halfWidth;
        }
    }

    @BeforeAll
    static void estimate_in_every_city() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CITIES; seed++) {
            ComparedChildren.of(PROJECTS, seed, CASES)
                    .forEach((project, children) ->
                            add(project, (Effect) EffectEstimator.of(children, Window.MONTHS_24)));
        }
        System.out.println(
                "| project, form | cities | planted | found on average | standard deviation | interval holds % |");
        FOUND.forEach((name, all) -> System.out.println(row(name, all)));
    }

    private static void add(Project project, Effect effect) {
        ExpectedDays expected = new ExpectedDays(project);
        double all = 0;
        for (PlacementType type : TruthFile.TYPES) {
            if (expected.without(type) > 0) {
                all += expected.avoided(type);
                add(project.name() + ", " + type.label(), effect.difference().of(type), expected.avoided(type));
            }
        }
        add(project.name() + ", " + TOTAL, effect.difference().total(), all);
    }

    private static void add(String name, Estimate difference, double planted) {
        double halfWidth = difference
                .p95()
                .map(interval -> (interval.upper() - interval.lower()) / 2)
                .orElse(0.0);
        FOUND.computeIfAbsent(name, key -> new ArrayList<>())
                .add(new Recovered(-difference.value(), halfWidth, planted));
    }

    @Test
    void what_is_found_is_on_average_what_was_planted() {
        assertThat(FOUND).hasSizeGreaterThan(14);
        FOUND.forEach((name, all) ->
                assertThat(mean(all)).as(name).isCloseTo(all.get(0).planted(), within(tolerance(all))));
    }

    @Test
    void the_interval_of_a_project_holds_what_was_planted_in_92_cities_of_100() {
        List<Recovered> totals = FOUND.entrySet().stream()
                .filter(each -> each.getKey().endsWith(TOTAL))
                .flatMap(each -> each.getValue().stream())
                .toList();
        double chance = 3 * Math.sqrt(LEAST_COVERAGE * (1 - LEAST_COVERAGE) / totals.size());
        assertThat(held(totals)).isGreaterThan(LEAST_COVERAGE - chance);
    }

    // Half a 95 % interval is two standard errors, near enough.
    private static double tolerance(List<Recovered> all) {
        double error = all.stream().collect(Collectors.averagingDouble(Recovered::halfWidth)) / 2;
        return STANDARD_ERRORS * error / Math.sqrt(all.size());
    }

    private static String row(String name, List<Recovered> all) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %.1f |",
                name,
                all.size(),
                all.get(0).planted(),
                mean(all),
                deviation(all),
                100 * held(all));
    }

    private static double mean(List<Recovered> all) {
        return all.stream().collect(Collectors.averagingDouble(Recovered::found));
    }

    private static double deviation(List<Recovered> all) {
        double mean = mean(all);
        double squares = all.stream()
                .mapToDouble(each -> (each.found() - mean) * (each.found() - mean))
                .sum();
        return Math.sqrt(squares / (all.size() - 1));
    }

    private static double held(List<Recovered> all) {
        Stream<Recovered> held = all.stream().filter(Recovered::isHeld);
        return held.count() / (double) all.size();
    }
}
