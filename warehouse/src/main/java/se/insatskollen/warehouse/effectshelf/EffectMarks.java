package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import se.insatskollen.warehouse.disclosure.FamilyMarks;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.tables.EditionEffectMark;

/** Which told figures go on telling what they told, because few families have changed; and what the next edition asks that by. */
final class EffectMarks {
    private final Map<String, FigureMarks> earlier = new HashMap<>();
    private final Map<String, FigureMarks> told = new TreeMap<>();
    private final Limits limits;

    private EffectMarks(Limits limits) {
        this.limits = limits;
    }

    /** @param connection its current schema has the marks of the edition before */
    static EffectMarks read(Connection connection, Limits limits) throws SQLException {
        EffectMarks marks = new EffectMarks(limits);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("from earlier_edition_effect_mark")) {
            while (row.next()) {
                marks.earlier
                        .computeIfAbsent(row.getString("figure"), name -> new FigureMarks())
                        .put(row.getString("part"), FamilyMarks.of(row.getString("marks")));
            }
        }
        return marks;
    }

    /**
     * Whether a figure is told as the edition before told it; else it is told anew. Marks of a kept figure stay those that it
     * was made of, so that families who change in one edition after the other add up.
     */
    boolean keeps(String figure, FigureMarks now) {
        FigureMarks before = earlier.get(figure);
        boolean keeps = before != null && now.hasHardlyChangedSince(before, limits);
        told.put(figure, keeps ? before : now);
        return keeps;
    }

    /** Those of figures that are withheld this time stay, so that who changes in between is not forgotten. */
    void write(Connection connection) throws SQLException {
        earlier.forEach(told::putIfAbsent);
        String schema = DuckDb.texts(connection, "select current_schema()").get(0);
        try (DuckDBAppender appender = connection
                .unwrap(DuckDBConnection.class)
                .createAppender(schema, Computed.name(EditionEffectMark.TABLE))) {
            for (Map.Entry<String, FigureMarks> figure : told.entrySet()) {
                for (Map.Entry<String, FamilyMarks> part :
                        figure.getValue().parts().entrySet()) {
                    appender.beginRow();
                    appender.append(figure.getKey()).append(part.getKey());
                    appender.append(part.getValue().text());
                    appender.endRow();
                }
            }
        }
    }
}
