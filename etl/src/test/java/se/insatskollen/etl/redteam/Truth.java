package se.insatskollen.etl.redteam;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;

/**
 * How many families cells really have: the units of the indicators' own SQL, counted here. It judges an attack and is no
 * part of it.
 */
final class Truth implements AutoCloseable {
    private static final List<String> VIEWS =
            List.of("annual_price_index", "score_pair", "case_full_cost", "case_worker", "case_provider");

    private final Connection connection;
    private final Shelf shelf;
    private final Map<String, String> heirs;

    Truth(Path research, Shelf shelf) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.shelf = shelf;
        this.heirs = Mergers.of(shelf);
        execute("attach '%s' as research (read_only)".formatted(research));
        execute("create schema memory.judged");
        SparkWords.define(connection);
        execute("set search_path = 'memory.judged,research.main'");
        for (String view : VIEWS) {
            if (SqlFile.class.getResource("/sql/indicator_view/%s.sql".formatted(view)) != null) {
                execute("create table memory.judged.%s as %s".formatted(view, SqlFile.read("indicator_view", view)));
            }
        }
    }

    /** The families of each cell. */
    Map<Key, Long> of(Collection<Key> cells) throws SQLException {
        List<Key> keys = new ArrayList<>(cells);
        execute("create or replace table memory.judged.cell (number integer, indicator varchar, area varchar,"
                + " first_day date, last_day date, sex varchar, age varchar, type varchar, project varchar)");
        try (PreparedStatement insert =
                connection.prepareStatement("insert into memory.judged.cell values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < keys.size(); number++) {
                insert(insert, number, keys.get(number));
            }
            insert.executeBatch();
        }
        Map<Key, Long> truth = new HashMap<>();
        Set<String> indicators = new TreeSet<>();
        keys.forEach(key -> indicators.add(key.indicator()));
        indicators.remove(Web.OPENED);
        for (String indicator : indicators) {
            count(indicator, keys, truth);
        }
        return truth;
    }

    private void insert(PreparedStatement insert, int number, Key key) throws SQLException {
        boolean isProject = shelf.projects().contains(key.group());
        for (String area : isProject ? Set.of("") : parts(key)) {
            Object[] values = {
                number,
                key.indicator(),
                area,
                firstDay(key.period()),
                lastDay(key.period()),
                key.sex(),
                key.age(),
                isProject ? Key.ALL : key.group(),
                isProject ? key.group() : Key.ALL
            };
            for (int at = 0; at < values.length; at++) {
                insert.setObject(at + 1, values[at]);
            }
            insert.addBatch();
        }
    }

    private Set<String> parts(Key key) {
        Set<String> parts = new TreeSet<>(Set.of(key.area()));
        for (Area area : shelf.areas().values()) {
            boolean isOfToday = key.vintage().equals("TODAY") && key.area().equals(heirs.get(area.key()));
            if (isOfToday || (area.isDistrict() && key.area().equals(area.parent()))) {
                parts.add(area.key());
            }
        }
        return parts;
    }

    private static String firstDay(String period) {
        Times time = Times.of(period);
        return "%d-%02d-01".formatted(time.firstYear(), time.isThird() ? 4 * third(period) - 3 : 1);
    }

    private static String lastDay(String period) {
        Times time = Times.of(period);
        return time.isThird() && third(period) < 3
                ? "%d-%02d-%d".formatted(time.lastYear(), 4 * third(period), third(period) == 1 ? 30 : 31)
                : time.lastYear() + "-12-31";
    }

    private static int third(String period) {
        return Character.digit(period.charAt(period.length() - 1), 10);
    }

    private void count(String indicator, List<Key> keys, Map<Key, Long> truth) throws SQLException {
        execute("create or replace table memory.judged.unit as select *, year(index_date) - year(birth_month_date)"
                + " - case when month(index_date) < month(birth_month_date) then 1 else 0 end as years from ("
                + SqlFile.read("indicator", indicator)
                + ") where value is not null");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select cell.number, count(distinct unit.family_key)
                        from (select *, case project when 'ALL' then area else project end as place from memory.judged.cell) as cell
                        join (
                            select *, area_key as place from memory.judged.unit
                            union all
                            select *, project_key as place from memory.judged.unit
                        ) as unit
                            on cell.place = unit.place
                            and unit.index_date between cell.first_day and cell.last_day
                            and cell.sex in ('ALL', unit.sex)
                            and cell.type in ('ALL', unit.intervention_type_key)
                            and case cell.age when 'ALL' then true when 'AGE_0_5' then unit.years between 0 and 5
                                when 'AGE_6_12' then unit.years between 6 and 12
                                when 'AGE_13_15' then unit.years between 13 and 15
                                else unit.years between 16 and 17 end
                        where cell.indicator = '%s'
                        group by cell.number""".formatted(indicator))) {
            while (rows.next()) {
                truth.put(keys.get(rows.getInt(1)), rows.getLong(2));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
