package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the facit says of money; all of it in kronor of 2025 per child. */
class TruthFileTest {
    private static final String COST = "kostnad per barn i 2025 års priser";
    private static final String ORDINARY = "kostnad per barn med vanligt stöd";
    private static final String VALUE = "värde av undvikna dygn per barn";
    private static final String NET = "vinst per barn, netto";

    private static final Map<String, Double> TRUTHS = new HashMap<>();

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        for (Map<String, String> row : Delivered.of(1_000, 1, folder).rows("planted_truth")) {
            double value = Double.parseDouble(row.get("värde").replace(',', '.'));
            TRUTHS.put(row.get("projekt_id") + " " + row.get("mått"), value);
        }
    }

    @Test
    void ordinary_support_costs_what_it_costs_times_how_often_a_like_child_gets_it() {
        // Need is low, medium, high for 38, 44 and 18 of 100 and half, three quarters and all of the uptake: 19, 33 and
        // 18
        // of 70 children. Of them 62, 88 and 97 of 100 get support, which costs 34 423.0156 kronor in the mean.
        assertThat(truth(Projects.NO_EFFECT, ORDINARY))
                .isCloseTo((19 * 0.62 + 33 * 0.88 + 18 * 0.97) / 70 * 34_423.0156, within(0.001));
    }

    @Test
    void what_a_project_gains_is_avoided_days_and_ordinary_support_less_its_cost() {
        assertThat(Projects.ALL).allSatisfy(project -> assertThat(truth(project, NET))
                .isCloseTo(truth(project, VALUE) + truth(project, ORDINARY) - truth(project, COST), within(0.0002)));
    }

    @Test
    void one_project_pays_clearly_one_goes_back_clearly_and_one_makes_no_difference() {
        assertThat(truth(Projects.LARGE_EFFECT, NET)).isGreaterThan(40_000);
        assertThat(truth(Projects.LOSS, NET)).isLessThan(-100_000);
        assertThat(truth(Projects.NO_EFFECT, NET)).isBetween(-1_000.0, 1_000.0);
        assertThat(truth(Projects.MODERATE_EFFECT, NET)).isBetween(5_000.0, 40_000.0);
    }

    private static double truth(Project project, String measure) {
        return TRUTHS.get(project.id() + " " + measure);
    }
}
