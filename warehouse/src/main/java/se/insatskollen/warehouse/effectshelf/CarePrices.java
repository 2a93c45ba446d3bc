package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.tables.OpenCarePrice;

/** Computes what a day in placement cost, by form and by who gives it, and decides what of it is told. */
final class CarePrices {
    private final Map<CareForm.Name, CareForm> forms = new LinkedHashMap<>();
    private final EarlierPrices earlier;
    private final PrimaryRules rules;

    private CarePrices(EarlierPrices earlier, Limits limits) {
        this.earlier = earlier;
        this.rules = new PrimaryRules(limits);
    }

    /**
     * Fills the relations that the open shelf reads.
     *
     * @param connection its current schema has the relation {@code care_day}, the annual price index and the edition before
     * @param marks by which a form in which few families have changed keeps its prices
     */
    static void compute(Connection connection, Limits limits, EffectMarks marks) throws SQLException {
        CarePrices prices = new CarePrices(EarlierPrices.read(connection), limits);
        prices.readYears(connection);
        prices.readFamilies(connection);
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(schema, Computed.name(OpenCarePrice.TABLE))) {
            for (Map.Entry<CareForm.Name, CareForm> form : prices.forms.entrySet()) {
                if (marks.keeps(form.getKey().text(), form.getValue().marks())) {
                    keep(connection, form.getKey());
                } else {
                    prices.write(appender, form.getValue());
                }
            }
        }
    }

    private void readYears(Connection connection) throws SQLException {
        Map<Care.Name, Care> cares = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read("effects", "care_year"))) {
            while (row.next()) {
                Care.Name name = Care.Name.of(row);
                if (!cares.containsKey(name)) {
                    Care care = Care.of(row);
                    cares.put(name, care);
                    forms.computeIfAbsent(name.form(), form -> new CareForm())
                            .cares()
                            .add(care);
                }
                cares.get(name).years().add(Care.Year.of(row));
            }
        }
    }

    // Without a price index no form has a price, and nobody's change can be seen in one.
    private void readFamilies(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read("effects", "care_family"))) {
            while (row.next()) {
                Care.Name name = Care.Name.of(row);
                if (forms.containsKey(name.form())) {
                    forms.get(name.form())
                            .mark(
                                    name.provision(),
                                    row.getInt("care_year"),
                                    row.getString("family_key"),
                                    row.getLong("days"),
                                    row.getLong("cost_ore"));
                }
            }
        }
    }

    private static void keep(Connection connection, CareForm.Name form) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into kept_care_price values (?, ?)")) {
            statement.setString(1, form.municipalityKey());
            statement.setString(2, form.type().name());
            statement.execute();
        }
    }

    private void write(DuckDBAppender appender, CareForm form) throws SQLException {
        for (Care care : form.cares()) {
            Optional<CarePrice> price = earlier.hidPrice(care) ? Optional.empty() : CarePrice.of(care, rules);
            appender.beginRow();
            appender.append(care.name().municipalityKey());
            appender.append(care.name().type().name())
                    .append(care.name().provision().name());
            append(appender, price);
            append(appender, form, care);
            appender.append((price.isPresent() ? CellState.VALUE : CellState.SUPPRESSED).name());
            appender.append(care.priceYear());
            appender.endRow();
        }
    }

    private static void append(DuckDBAppender appender, Optional<CarePrice> price) throws SQLException {
        if (price.isPresent()) {
            appender.append(price.get().lowOre())
                    .append(price.get().modeOre())
                    .append(price.get().highOre());
        } else {
            appender.appendNull().appendNull().appendNull();
        }
    }

    private void append(DuckDBAppender appender, CareForm form, Care care) throws SQLException {
        Optional<BigDecimal> share =
                form.cares().stream().anyMatch(earlier::hidShare) ? Optional.empty() : form.shareOfDays(care, rules);
        if (share.isPresent()) {
            appender.append(share.get());
        } else {
            appender.appendNull();
        }
    }
}
