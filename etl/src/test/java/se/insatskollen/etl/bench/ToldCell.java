package se.insatskollen.etl.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A published cell of an area of its own time, of all sexes, ages and types.
 *
 * @param period a year, or a longer time such as 2016-2018
 * @param shown its figure, or its state where it has none
 */
record ToldCell(String area, String period, String shown) {
    /** Those of an indicator. */
    static List<ToldCell> of(Connection connection, String indicator) throws SQLException {
        List<ToldCell> told = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select area_key, period, coalesce(cast(value as varchar), state) as shown
                from computed_indicator_value
                where indicator_id = ? and area_vintage <> 'TODAY' and area_key not in ('kommun-9901')
                    and period not like '%T%' and sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL'""")) {
            statement.setString(1, indicator);
            try (ResultSet cells = statement.executeQuery()) {
                while (cells.next()) {
                    told.add(new ToldCell(
                            cells.getString("area_key"), cells.getString("period"), cells.getString("shown")));
                }
            }
        }
        return told;
    }

    boolean isHidden() {
        return shown.equals("SUPPRESSED");
    }

    String place() {
        return area + " " + period;
    }
}
