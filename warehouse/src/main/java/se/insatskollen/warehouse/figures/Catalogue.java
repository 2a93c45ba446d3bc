package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.indicators.Fairness;
import se.insatskollen.warehouse.indicators.FairnessClass;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.tables.OpenIndicator;
import se.insatskollen.warehouse.tables.OpenIndicatorFairness;

/** Puts what the indicators mean, and which comparisons they bear, beside their figures. */
final class Catalogue {
    private Catalogue() {}

    /** Makes {@code computed_indicator}, {@code computed_indicator_fairness} and {@code background_fairness}. */
    static void create(Connection connection, List<Indicator> indicators) throws SQLException {
        Computed.create(connection, OpenIndicator.TABLE);
        Computed.create(connection, OpenIndicatorFairness.TABLE);
        for (int place = 0; place < indicators.size(); place++) {
            describe(connection, indicators.get(place), place + 1);
        }
        DuckDb.execute(
                connection,
                "create table background_fairness (comparison_kind varchar, verdict varchar, reason varchar)");
        for (ComparisonKind comparison : ComparisonKind.values()) {
            Fairness fairness = FairnessClass.BACKGROUND.against(comparison);
            insert(
                    connection,
                    "background_fairness",
                    comparison.name(),
                    fairness.verdict().name(),
                    reason(fairness));
        }
    }

    private static void describe(Connection connection, Indicator indicator, int order) throws SQLException {
        Indicator.Words words = indicator.words();
        insert(
                connection,
                Computed.name(OpenIndicator.TABLE),
                indicator.id(),
                words.slug(),
                order,
                words.title(),
                words.definition(),
                words.unit(),
                words.said().pattern(),
                words.said().more(),
                words.said().less(),
                indicator.decimals(),
                // The year of prices is for the SQL of the open shelf to say: the delivered price index decides it.
                null,
                indicator.nominalOf().orElse(null),
                indicator.kind().name(),
                indicator.direction().name(),
                words.numerator(),
                words.denominator().isEmpty() ? null : words.denominator(),
                words.unitOfAnalysis(),
                words.indexDate(),
                indicator.windowMonths().isPresent() ? indicator.windowMonths().getAsInt() : null,
                indicator.isCertaintyHarmful(),
                indicator.sqlFile());
        for (ComparisonKind comparison : ComparisonKind.values()) {
            Fairness fairness = indicator.against(comparison);
            insert(
                    connection,
                    Computed.name(OpenIndicatorFairness.TABLE),
                    indicator.id(),
                    comparison.name(),
                    fairness.verdict().name(),
                    reason(fairness));
        }
    }

    private static String reason(Fairness fairness) {
        return fairness.reason().orElse(null);
    }

    private static void insert(Connection connection, String table, Object... values) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into %s values (%s)".formatted(table, marks))) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        }
    }
}
