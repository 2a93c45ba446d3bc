package se.insatskollen.warehouse.figures;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.figures.ValueRows.ValueRow;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.Interval;
import se.insatskollen.warehouse.tables.EditionFamilyMark;
import se.insatskollen.warehouse.tables.EditionPassedComponent;
import se.insatskollen.warehouse.tables.OpenIndicatorComparison;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;
import se.insatskollen.warehouse.tables.OpenPublishedTable;

/** Puts computed rows into the relations of the current schema, with the digits that are published of an indicator. */
final class ComputedWriter {
    private final DuckDBConnection connection;
    private final String schema;

    /** @param schema of the database in memory */
    ComputedWriter(Connection connection, String schema) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
        this.schema = schema;
    }

    void values(Indicator indicator, List<ValueRow> rows) throws SQLException {
        Digits digits = Digits.ofFigures(indicator);
        try (DuckDBAppender appender = appender(OpenIndicatorValue.TABLE)) {
            for (ValueRow row : rows) {
                appender.beginRow();
                key(appender, row.key());
                appender.append(row.area().areaCode().orElse(null));
                figure(appender, digits, row.figure());
                appender.append(row.figure().state().name());
                appender.endRow();
            }
        }
    }

    /** By which the next edition sees how many families have changed. */
    void marks(List<ValueRow> rows) throws SQLException {
        try (DuckDBAppender appender = appender(EditionFamilyMark.TABLE)) {
            for (ValueRow row : rows) {
                if (row.figure().estimate().isPresent()) {
                    appender.beginRow();
                    key(appender, row.key());
                    appender.append(row.marks().text());
                    appender.endRow();
                }
            }
        }
    }

    /** Hashes of what has passed the audit. */
    void passed(List<String> hashes) throws SQLException {
        try (DuckDBAppender appender = appender(EditionPassedComponent.TABLE)) {
            for (String hash : hashes) {
                appender.beginRow();
                appender.append(hash);
                appender.endRow();
            }
        }
    }

    private static void key(DuckDBAppender appender, CellKey key) throws SQLException {
        appender.append(key.indicatorId()).append(key.areaKey()).append(key.vintage());
        appender.append(key.period()).append(key.sex()).append(key.age()).append(key.group());
    }

    void comparisons(Indicator indicator, List<ComparisonRow> rows) throws SQLException {
        Digits digits = Digits.ofFigures(indicator);
        try (DuckDBAppender appender = appender(OpenIndicatorComparison.TABLE)) {
            for (ComparisonRow row : rows) {
                appender.beginRow();
                appender.append(row.indicatorId()).append(row.areaKey());
                appender.append(row.division().name()).append(row.period());
                against(appender, digits, row.against());
                funnel(appender, indicator, row.funnel());
                estimate(appender, digits, row.shrunken());
                estimate(appender, digits, row.standardised());
                estimate(appender, Digits.ofGaps(indicator), row.sexGap());
                appender.append(row.trend().name());
                appender.endRow();
            }
        }
    }

    void tables(List<PublishedTableRow> rows) throws SQLException {
        try (DuckDBAppender appender = appender(OpenPublishedTable.TABLE)) {
            for (PublishedTableRow row : rows) {
                appender.beginRow();
                appender.append(row.indicatorId()).append(row.shape().name());
                appender.append(row.step().map(step -> step.grain().name()).orElse(null));
                appender.append(row.step().map(Step::isBySex).orElse(false));
                appender.append(row.step().map(Step::isByAge).orElse(false));
                appender.append(row.cells()).append(row.shown()).append(row.hidden());
                appender.endRow();
            }
        }
    }

    private DuckDBAppender appender(Table table) throws SQLException {
        return connection.createAppender(schema, Computed.name(table));
    }

    private static void figure(DuckDBAppender appender, Digits digits, Figure figure) throws SQLException {
        number(appender, figure.estimate().map(Estimate::value).map(digits::value));
        integer(appender, figure.estimate().map(estimate -> Math.toIntExact(figure.families())));
        interval(appender, digits, figure.estimate().flatMap(Estimate::p95));
        interval(appender, digits, figure.estimate().flatMap(Estimate::p998));
    }

    private static void against(DuckDBAppender appender, Digits digits, Against against) throws SQLException {
        integer(appender, against.peers());
        number(appender, against.others().map(digits::value));
        appender.append(against.finding().name());
        integer(appender, against.ranks().map(ranks -> ranks.best()));
        integer(appender, against.ranks().map(ranks -> ranks.worst()));
    }

    private static void funnel(DuckDBAppender appender, Indicator indicator, Optional<FunnelPlace> place)
            throws SQLException {
        Digits digits = Digits.ofFigures(indicator);
        number(appender, place.map(FunnelPlace::size).map(Digits.ofSizes(indicator)::value));
        number(appender, place.map(FunnelPlace::value).map(digits::value));
        number(appender, place.map(FunnelPlace::centre).map(digits::value));
        number(appender, place.flatMap(FunnelPlace::betweenVariance).map(Digits.DECIMALS::value));
    }

    private static void estimate(DuckDBAppender appender, Digits digits, Optional<Estimate> estimate)
            throws SQLException {
        number(appender, estimate.map(Estimate::value).map(digits::value));
        interval(appender, digits, estimate.flatMap(Estimate::p95));
    }

    private static void interval(DuckDBAppender appender, Digits digits, Optional<Interval> interval)
            throws SQLException {
        number(appender, interval.map(Interval::lower).map(digits::lower));
        number(appender, interval.map(Interval::upper).map(digits::upper));
    }

    private static void number(DuckDBAppender appender, Optional<BigDecimal> number) throws SQLException {
        if (number.isPresent()) {
            appender.append(number.get());
        } else {
            appender.appendNull();
        }
    }

    private static void integer(DuckDBAppender appender, Optional<Integer> number) throws SQLException {
        if (number.isPresent()) {
            appender.append(number.get().intValue());
        } else {
            appender.appendNull();
        }
    }
}
