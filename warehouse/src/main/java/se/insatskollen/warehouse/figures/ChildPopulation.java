package se.insatskollen.warehouse.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.duckdb.SqlFile;

/** Children on 31 December, by history, year, sex and age band; unknown where not every part of it was delivered. */
final class ChildPopulation {
    private record Key(int area, int year, int sex, int age) {}

    private final Map<Key, Double> counts;

    private ChildPopulation(Map<Key, Double> counts) {
        this.counts = counts;
    }

    static ChildPopulation read(Connection connection, Grid grid) throws SQLException {
        Map<Key, Double> counts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.read("figures", "child_population"))) {
            while (rows.next()) {
                int sex = Grid.SEXES.indexOf(Sex.valueOf(rows.getString("sex")));
                int age = Grid.AGES.indexOf(AgeBand.valueOf(rows.getString("age_band")));
                int year = rows.getInt("population_year");
                double count = rows.getDouble("child_count");
                int area = rows.getInt("area_slot");
                grid.periods().year(year).ifPresent(place -> counts.put(new Key(area, place, sex, age), count));
            }
        }
        return new ChildPopulation(Map.copyOf(counts));
    }

    /**
     * The mean over some years; unknown where one of them is. All by their places in the grid.
     *
     * @param years at least one
     */
    OptionalDouble mean(AreaSlot area, IntStream years, int sex, int age) {
        double sum = 0;
        int told = 0;
        for (int year : years.toArray()) {
            Double count = counts.get(new Key(area.place(), year, sex, age));
            if (count == null) {
                return OptionalDouble.empty();
            }
            sum += count;
            told++;
        }
        return OptionalDouble.of(sum / told);
    }
}
