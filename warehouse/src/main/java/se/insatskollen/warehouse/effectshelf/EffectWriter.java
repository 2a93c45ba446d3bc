package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.EffectState;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.effects.Balance;
import se.insatskollen.warehouse.effects.Effect;
import se.insatskollen.warehouse.effects.JointDifference;
import se.insatskollen.warehouse.effects.Window;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.statistics.Estimate;
import se.insatskollen.warehouse.statistics.Interval;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectBalance;
import se.insatskollen.warehouse.tables.OpenEffectCost;
import se.insatskollen.warehouse.tables.OpenEffectCovariance;
import se.insatskollen.warehouse.tables.OpenEffectType;
import se.insatskollen.warehouse.tables.OpenEffectYear;

/** Puts effects into the relations of the current schema, with the digits that are published. */
final class EffectWriter {
    private final DuckDBConnection connection;
    private final String schema;
    private final Optional<Integer> priceYear;

    /** @param priceYear the latest year with a price index; empty where there is none */
    EffectWriter(Connection connection, Optional<Integer> priceYear) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
        this.schema = DuckDb.texts(connection, "select current_schema()").get(0);
        this.priceYear = priceYear;
    }

    /** What is withheld has its state and nothing else. */
    void withheld(String projectKey, Window window, EffectState state) throws SQLException {
        try (DuckDBAppender appender = begin(OpenEffect.TABLE)) {
            appender.beginRow();
            appender.append(projectKey).append(window.months()).append(state.name());
            int empty =
                    OpenEffect.TABLE.columns().size() - OpenEffect.TABLE.keys().size() - 1;
            for (int column = 0; column < empty; column++) {
                appender.appendNull();
            }
            appender.endRow();
        }
    }

    void told(ToldEffect effect) throws SQLException {
        effect(effect);
        types(effect);
        covariances(effect);
        balance(effect);
        years(OpenEffectYear.TABLE, effect, effect.yearShares());
        years(OpenEffectCost.TABLE, effect, effect.costShares());
    }

    private void effect(ToldEffect effect) throws SQLException {
        Effect.Sample sample = effect.sample();
        try (DuckDBAppender appender = begin(OpenEffect.TABLE)) {
            key(appender, effect);
            appender.append(EffectState.TOLD.name());
            appender.append(Math.toIntExact(sample.followedInProject()));
            appender.append(Math.toIntExact(sample.matchedInProject()));
            appender.append(Math.toIntExact(effect.ordinaryChildren()));
            appender.append(Math.toIntExact(effect.projectFamilies()));
            appender.append(Math.toIntExact(effect.clusterFamilies()));
            appender.append(EffectDigits.number(sample.placedWithout()));
            appender.append(EffectDigits.share(sample.shareMatched()));
            estimate(appender, Optional.of(effect.difference().total()));
            estimate(appender, effect.placebo());
            appender.append(effect.isFlagged());
            Optional<Long> support = effect.ordinarySupportOre().map(EffectDigits::ore);
            if (support.isPresent() && priceYear.isPresent()) {
                appender.append(support.get().longValue());
            } else {
                appender.appendNull();
            }
            if (priceYear.isPresent()) {
                appender.append(priceYear.get().intValue());
            } else {
                appender.appendNull();
            }
            appender.endRow();
        }
    }

    private void types(ToldEffect effect) throws SQLException {
        JointDifference difference = effect.difference();
        try (DuckDBAppender appender = begin(OpenEffectType.TABLE)) {
            for (int type = 0; type < difference.types().size(); type++) {
                key(appender, effect);
                appender.append(difference.types().get(type).name());
                appender.append(CellState.VALUE.name());
                appender.append(EffectDigits.days(difference.ordinaryDays().get(type)));
                appender.append(EffectDigits.days(difference.days().get(type)));
                appender.endRow();
            }
            for (PlacementType type : effect.hidden()) {
                key(appender, effect);
                appender.append(type.name()).append(CellState.SUPPRESSED.name());
                appender.appendNull().appendNull();
                appender.endRow();
            }
        }
    }

    private void covariances(ToldEffect effect) throws SQLException {
        List<PlacementType> types = effect.difference().types();
        try (DuckDBAppender appender = begin(OpenEffectCovariance.TABLE)) {
            for (int row = 0; row < types.size(); row++) {
                for (int column = 0; column < types.size(); column++) {
                    key(appender, effect);
                    appender.append(types.get(row).name())
                            .append(types.get(column).name());
                    appender.append(EffectDigits.covariance(
                            effect.difference().covariance().get(row).get(column)));
                    appender.endRow();
                }
            }
        }
    }

    private void balance(ToldEffect effect) throws SQLException {
        try (DuckDBAppender appender = begin(OpenEffectBalance.TABLE)) {
            for (Balance row : effect.balance()) {
                key(appender, effect);
                appender.append(row.covariate().name()).append(row.level());
                number(
                        appender,
                        row.before().stream().mapToObj(EffectDigits::number).findFirst());
                number(
                        appender,
                        row.after().stream().mapToObj(EffectDigits::number).findFirst());
                appender.endRow();
            }
        }
    }

    private void years(Table table, ToldEffect effect, SortedMap<Integer, BigDecimal> shares) throws SQLException {
        try (DuckDBAppender appender = begin(table)) {
            for (Map.Entry<Integer, BigDecimal> year : shares.entrySet()) {
                key(appender, effect);
                appender.append(year.getKey().intValue()).append(year.getValue());
                appender.endRow();
            }
        }
    }

    private DuckDBAppender begin(Table table) throws SQLException {
        return connection.createAppender(schema, Computed.name(table));
    }

    private static void key(DuckDBAppender appender, ToldEffect effect) throws SQLException {
        appender.beginRow();
        appender.append(effect.projectKey()).append(effect.window().months());
    }

    private static void estimate(DuckDBAppender appender, Optional<Estimate> estimate) throws SQLException {
        Optional<Interval> interval = estimate.flatMap(Estimate::p95);
        number(appender, estimate.map(Estimate::value).map(EffectDigits::days));
        number(appender, interval.map(Interval::lower).map(EffectDigits::lower));
        number(appender, interval.map(Interval::upper).map(EffectDigits::upper));
    }

    private static void number(DuckDBAppender appender, Optional<BigDecimal> number) throws SQLException {
        if (number.isPresent()) {
            appender.append(number.get());
        } else {
            appender.appendNull();
        }
    }
}
