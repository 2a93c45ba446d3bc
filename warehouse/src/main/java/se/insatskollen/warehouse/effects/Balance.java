package se.insatskollen.warehouse.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import se.insatskollen.warehouse.codes.Covariate;

/**
 * How far the children of a project are from those of ordinary service in one respect, before and after matching.
 *
 * <p>The standardised mean difference (project − ordinary service)/s, with s² the mean of the two variances before
 * matching, p(1 − p) for a level and the sample variance for a number (Austin, Balance diagnostics for comparing the
 * distribution of baseline covariates between treatment groups in propensity-score matched samples, Statistics in Medicine
 * 28, 2009); the same s before and after (Stuart, Matching Methods for Causal Inference, Statistical Science 25, 2010).
 * Within 0.1 of 0 is usually called balanced. Exact matching makes it 0 after for all levels, so that a 0 there confirms
 * the arithmetic and nothing else: only age in years tells what the bands leave.
 *
 * @param level the level of the covariate whose shares are compared
 * @param before of all whose window has passed; empty where the covariate does not vary within either service
 * @param after of the matched, by weight; empty for the same reason, or when nobody is matched
 */
public record Balance(Covariate covariate, String level, OptionalDouble before, OptionalDouble after) {

    static List<Balance> of(Map<Stratum, StratumCell> strata) {
        List<Balance> balance = new ArrayList<>();
        for (Covariate covariate : Covariate.values()) {
            if (covariate == Covariate.AGE_YEARS) {
                balance.add(ofYears(strata));
            } else {
                strata.keySet().stream()
                        .map(stratum -> stratum.level(covariate))
                        .distinct()
                        .sorted()
                        .forEach(level -> balance.add(ofLevel(strata, covariate, level)));
            }
        }
        return List.copyOf(balance);
    }

    private static Balance ofLevel(Map<Stratum, StratumCell> strata, Covariate covariate, String level) {
        double project = share(strata, Service.PROJECT, covariate, level);
        double ordinary = share(strata, Service.ORDINARY, covariate, level);
        double deviation = Math.sqrt((project * (1 - project) + ordinary * (1 - ordinary)) / 2);
        // A level is what a stratum is made of, so that the matched have it equally often in both services.
        boolean isMatched = strata.values().stream().anyMatch(StratumCell::isMatched);
        return new Balance(
                covariate,
                level,
                standardised(project - ordinary, deviation),
                isMatched ? standardised(0, deviation) : OptionalDouble.empty());
    }

    private static double share(Map<Stratum, StratumCell> strata, Service service, Covariate covariate, String level) {
        double withLevel = strata.entrySet().stream()
                .filter(stratum -> stratum.getKey().level(covariate).equals(level))
                .mapToDouble(stratum -> stratum.getValue().children(service))
                .sum();
        return withLevel / sum(strata, cell -> cell.children(service));
    }

    private static Balance ofYears(Map<Stratum, StratumCell> strata) {
        double difference = years(strata, Service.PROJECT) - years(strata, Service.ORDINARY);
        double deviation = Math.sqrt((variance(strata, Service.PROJECT) + variance(strata, Service.ORDINARY)) / 2);
        return new Balance(
                Covariate.AGE_YEARS,
                Stratum.MEAN,
                standardised(difference, deviation),
                standardised(
                        matchedYears(strata, Service.PROJECT) - matchedYears(strata, Service.ORDINARY), deviation));
    }

    private static double years(Map<Stratum, StratumCell> strata, Service service) {
        return sum(strata, cell -> cell.of(service).years()) / sum(strata, cell -> cell.children(service));
    }

    private static double variance(Map<Stratum, StratumCell> strata, Service service) {
        double children = sum(strata, cell -> cell.children(service));
        double mean = years(strata, service);
        return (sum(strata, cell -> cell.of(service).squares()) - children * mean * mean) / (children - 1);
    }

    /** Mean age of the matched when every stratum counts as the children it has in the project. */
    private static double matchedYears(Map<Stratum, StratumCell> strata, Service service) {
        List<StratumCell> matched =
                strata.values().stream().filter(StratumCell::isMatched).toList();
        double years = matched.stream()
                .mapToDouble(cell ->
                        cell.children(Service.PROJECT) * (cell.of(service).years() / (double) cell.children(service)))
                .sum();
        return years
                / matched.stream()
                        .mapToDouble(cell -> cell.children(Service.PROJECT))
                        .sum();
    }

    private static double sum(Map<Stratum, StratumCell> strata, ToDoubleFunction<StratumCell> of) {
        return strata.values().stream().mapToDouble(of).sum();
    }

    private static OptionalDouble standardised(double difference, double deviation) {
        double value = difference / deviation;
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
