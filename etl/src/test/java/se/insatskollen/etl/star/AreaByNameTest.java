package se.insatskollen.etl.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.duckdb.SqlFile;

/** Which area the codes and names of real municipalities and districts mean on a day. */
class AreaByNameTest {
    private static Connection connection;

    @BeforeAll
    static void theRealAreas() throws SQLException {
        connection = DuckDb.inMemory();
        DuckDb.execute(connection, """
                create table dim_area as
                select område_id as area_key, namn as area_name, andra_namn as other_names, kod as area_code,
                    hör_till as parent_area_key,
                    case nivå when 'kommun' then 'MUNICIPALITY' when 'stadsdelsområde' then 'DISTRICT' else 'COUNTY' end
                        as area_level,
                    cast(giltig_från as date) as valid_from_date, cast(giltig_till as date) as valid_to_date
                from read_csv(%s, delim = ';', header = true, all_varchar = true)""".formatted(file("area")));
        DuckDb.execute(connection, """
                create table bridge_area_succession as
                select föregångare as predecessor_area_key, efterföljare as successor_area_key
                from read_csv(%s, delim = ';', header = true, all_varchar = true)""".formatted(file("area_succession")));
        DuckDb.execute(connection, "create table stg_area_by_name as " + SqlFile.read("staging", "stg_area_by_name"));
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_municipality_is_known_by_its_code_and_by_any_of_its_names() throws SQLException {
        for (String written : List.of("0180", "stockholm", "stockholms stad", "stockholms kommun", "0180 stockholm")) {
            assertThat(meaning(written, "", "2023-08-15")).as(written).containsExactly("kommun-0180");
        }
        assertThat(meaning("håbo", "", "2023-08-15")).containsExactly("kommun-0305");
        assertThat(meaning("habo", "", "2023-08-15")).containsExactly("kommun-0643");
        assertThat(meaning("malmo", "", "2023-08-15")).isEmpty();
    }

    @Test
    void a_district_is_known_by_its_code_and_by_any_of_its_names() throws SQLException {
        for (String written : List.of("skarpnäck", "715", "skarpnäck stadsdelsnämnd", "skarpnäck stadsdelsområde")) {
            assertThat(meaning("stockholm", written, "2023-08-15")).as(written).containsExactly("sdo-skarpnack");
        }
    }

    @Test
    void a_retired_name_means_the_successor_from_the_day_of_the_merger_and_is_told_of() throws SQLException {
        assertThat(meaning("0180", "rinkeby-kista", "2023-06-30")).containsExactly("sdo-rinkeby-kista");
        assertThat(meaning("0180", "rinkeby-kista", "2023-08-15")).containsExactly("sdo-jarva renamed");
        assertThat(meaning("0180", "rinkeby-kista stadsdelsnämnd", "2023-08-15"))
                .containsExactly("sdo-jarva renamed");
        assertThat(meaning("0180", "järva", "2023-06-30")).isEmpty();
    }

    @Test
    void no_spelling_means_two_areas_on_one_day() throws SQLException {
        assertThat(DuckDb.texts(connection, """
                select one.municipality_name || ' ' || one.district_name
                from stg_area_by_name as one
                join stg_area_by_name as other
                    on one.municipality_name = other.municipality_name and one.district_name = other.district_name
                where one.from_date <= other.to_date and other.from_date <= one.to_date
                group by one.municipality_name, one.district_name, one.area_key, one.from_date
                having count(*) > 1""")).isEmpty();
    }

    private static List<String> meaning(String municipality, String district, String day) throws SQLException {
        return DuckDb.texts(connection, """
                select area_key || case when is_renamed then ' renamed' else '' end from stg_area_by_name
                where municipality_name = '%s' and district_name = '%s' and date '%s' between from_date and to_date""".formatted(municipality, district, day));
    }

    private static String file(String source) {
        return Literal.path(
                Path.of("../data/reference").resolve(source + ".csv").toAbsolutePath());
    }
}
