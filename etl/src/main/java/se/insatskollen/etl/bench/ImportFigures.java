package se.insatskollen.etl.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the import and DuckDB alone cost for the same rows.
 *
 * @param cases how many invented cases were asked for
 * @param rows how many rows about cases were delivered
 * @param imports the import, run by run
 * @param alone DuckDB alone, run by run
 * @param nights wall seconds of a second import with a hundredth new, run by run; empty where it was not asked for
 */
public record ImportFigures(int cases, long rows, List<Cost> imports, List<Cost> alone, List<Double> nights) {

    Cost medianImport() {
        return Cost.median(imports);
    }

    Cost medianAlone() {
        return Cost.median(alone);
    }

    OptionalDouble medianNight() {
        return nights.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Cost.median(nights.stream().mapToDouble(Double::doubleValue)));
    }

    /** How many times as long the import takes. */
    double ratio() {
        return medianImport().wallSeconds() / medianAlone().wallSeconds();
    }

    double rowsPerSecond(Cost cost) {
        return rows / cost.wallSeconds();
    }
}
