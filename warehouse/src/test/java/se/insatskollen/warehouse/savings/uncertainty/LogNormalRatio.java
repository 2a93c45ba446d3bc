package se.insatskollen.warehouse.savings.uncertainty;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The benefit–cost ratio of the vector mc-lognormal, drawn: benefit around 1.8 million, cost around 1.2 million. */
public final class LogNormalRatio {
    private static final int DRAWS = 100_000;

    private LogNormalRatio() {}

    /** What 100 000 draws say, by the names of the vector. */
    public static Map<String, Double> simulated() {
        Draws draws = Draws.of(8);
        Uncertain.Inverse benefit = LogNormal.ofMedian(1.8e6, 0.35).inverse();
        Uncertain.Inverse cost = LogNormal.ofMedian(1.2e6, 0.15).inverse();
        double[] ratios = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            ratios[i] = benefit.at(draws.uniform()) / cost.at(draws.uniform());
        }
        Arrays.sort(ratios);
        Map<String, Double> told = new LinkedHashMap<>();
        told.put("pBgtC", Arrays.stream(ratios).filter(ratio -> ratio > 1).count() / (double) DRAWS);
        told.put("medianBcr", ratios[DRAWS / 2]);
        told.put("p5", ratios[DRAWS / 20]);
        told.put("p95", ratios[DRAWS / 20 * 19]);
        told.put("meanOfRatios", Arrays.stream(ratios).average().orElseThrow());
        return told;
    }
}
