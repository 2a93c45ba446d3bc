package se.insatskollen.warehouse.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.figures.ValueRows.ValueRow;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.Interval;
import se.insatskollen.warehouse.tables.EditionFamilyMark;
import se.insatskollen.warehouse.tables.OpenIndicatorComparison;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;
import se.insatskollen.warehouse.tables.OpenPublishedTable;

/** Puts computed rows into the relations of the current schema, figures with four decimals. */
final class ComputedWriter {
    private static final int DECIMALS = 4;

    private final DuckDBConnection connection;
    private final String schema;

    /** @param schema of the database in memory */
    ComputedWriter(Connection connection, String schema) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
        this.schema = schema;
    }

    void values(List<ValueRow> rows) throws SQLException {
        try (DuckDBAppender appender = appender(OpenIndicatorValue.TABLE)) {
            for (ValueRow row : rows) {
                appender.beginRow();
                key(appender, row.key());
                appender.append(row.area().areaCode().orElse(null));
                figure(appender, row.figure());
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

    private static void key(DuckDBAppender appender, CellKey key) throws SQLException {
        appender.append(key.indicatorId()).append(key.areaKey()).append(key.vintage());
        appender.append(key.period()).append(key.sex()).append(key.age()).append(key.group());
    }

    void comparisons(List<ComparisonRow> rows) throws SQLException {
        try (DuckDBAppender appender = appender(OpenIndicatorComparison.TABLE)) {
            for (ComparisonRow row : rows) {
                appender.beginRow();
                appender.append(row.indicatorId()).append(row.areaKey());
                appender.append(row.division().name()).append(row.period());
                Against against = row.against();
                integer(appender, against.peers());
                number(appender, against.others());
                appender.append(against.finding().name());
                integer(appender, against.ranks().map(ranks -> ranks.best()));
                integer(appender, against.ranks().map(ranks -> ranks.worst()));
                number(appender, row.funnel().map(FunnelPlace::size));
                number(appender, row.funnel().map(FunnelPlace::value));
                number(appender, row.funnel().map(FunnelPlace::centre));
                number(appender, row.funnel().flatMap(FunnelPlace::betweenVariance));
                estimate(appender, row.shrunken());
                estimate(appender, row.standardised());
                estimate(appender, row.sexGap());
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

    private static void figure(DuckDBAppender appender, Figure figure) throws SQLException {
        number(appender, figure.estimate().map(Estimate::value));
        integer(appender, figure.estimate().map(estimate -> Math.toIntExact(figure.families())));
        interval(appender, figure.estimate().flatMap(Estimate::p95));
        interval(appender, figure.estimate().flatMap(Estimate::p998));
    }

    private static void estimate(DuckDBAppender appender, Optional<Estimate> estimate) throws SQLException {
        number(appender, estimate.map(Estimate::value));
        interval(appender, estimate.flatMap(Estimate::p95));
    }

    private static void interval(DuckDBAppender appender, Optional<Interval> interval) throws SQLException {
        number(appender, interval.map(Interval::lower));
        number(appender, interval.map(Interval::upper));
    }

    private static void number(DuckDBAppender appender, Optional<Double> number) throws SQLException {
        if (number.isPresent()) {
            appender.append(BigDecimal.valueOf(number.get()).setScale(DECIMALS, RoundingMode.HALF_EVEN));
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
