package se.insatskollen.warehouse.effectshelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.indicators.TinyStar;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.EditionEffectMark;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctPlacement;
import se.insatskollen.warehouse.tables.OpenCarePrice;

class CarePricesTest {
    private static final List<Table> TOLD = List.of(OpenCarePrice.TABLE, EditionEffectMark.TABLE);

    private final List<String> cases = new ArrayList<>();
    private final List<String> placements = new ArrayList<>();
    private TinyStar star;

    // In kronor of 2020 a krona of 2019 is two.
    @BeforeEach
    void open() throws Exception {
        star = new TinyStar();
        DuckDb.execute(star.connection(), """
                create table annual_price_index as
                select * from (values (2019::bigint, 50::double), (2020::bigint, 100::double)) as i(index_year, index_value)
                """);
    }

    @AfterEach
    void close() throws Exception {
        star.close();
    }

    @Test
    void the_price_is_a_mean_over_days_with_the_cheapest_and_the_dearest_year_beside_it() throws Exception {
        stays(5, "OWN", 1, "2019-05-01", "2019-05-10", 500);
        stays(5, "OWN", 1, "2020-05-01", "2020-05-30", 1_200);
        // 50 days of 1 000 kronor and 150 of 1 200.
        assertThat(prices()).containsExactly("FOSTER_HOME OWN 100000 115000 120000 1.0000 VALUE 2020");
    }

    @Test
    void a_stay_over_new_year_is_priced_in_the_kronor_of_each_year() throws Exception {
        stays(5, "OWN", 1, "2019-12-31", "2020-01-01", 1_000);
        assertThat(prices()).containsExactly("FOSTER_HOME OWN 100000 150000 200000 1.0000 VALUE 2020");
    }

    @Test
    void a_year_of_few_families_is_in_no_price() throws Exception {
        stays(5, "OWN", 1, "2020-05-01", "2020-05-30", 1_200);
        stays(4, "OWN", 1, "2021-05-01", "2021-05-30", 9_000);
        assertThat(prices()).containsExactly("FOSTER_HOME OWN 120000 120000 120000 1.0000 VALUE 2020");
    }

    @Test
    void purchased_care_of_two_providers_has_no_price_but_its_share_of_the_days() throws Exception {
        stays(9, "OWN", 1, "2020-05-01", "2020-05-10", 1_000);
        stays(6, "PURCHASED", 2, "2020-05-01", "2020-05-05", 2_000);
        assertThat(prices())
                .containsExactly(
                        "FOSTER_HOME OWN 100000 100000 100000 0.7500 VALUE 2020",
                        "FOSTER_HOME PURCHASED null null null 0.2500 SUPPRESSED 2020");
    }

    @Test
    void purchased_care_of_three_providers_has_a_price() throws Exception {
        stays(6, "PURCHASED", 3, "2020-05-01", "2020-05-05", 2_000);
        assertThat(prices()).containsExactly("FOSTER_HOME PURCHASED 200000 200000 200000 1.0000 VALUE 2020");
    }

    @Test
    void where_one_provision_is_that_of_few_families_neither_tells_its_share() throws Exception {
        stays(9, "OWN", 1, "2020-05-01", "2020-05-10", 1_000);
        stays(4, "PURCHASED", 3, "2020-05-01", "2020-05-05", 2_000);
        assertThat(prices())
                .containsExactly(
                        "FOSTER_HOME OWN 100000 100000 100000 null VALUE 2020",
                        "FOSTER_HOME PURCHASED null null null null SUPPRESSED 2020");
    }

    @Test
    void without_a_price_index_nothing_has_a_price() throws Exception {
        DuckDb.execute(star.connection(), "delete from annual_price_index");
        stays(5, "OWN", 1, "2020-05-01", "2020-05-30", 1_200);
        assertThat(prices()).isEmpty();
    }

    @Test
    void a_price_that_is_mostly_one_familys_is_hidden() throws Exception {
        stays(5, "OWN", 1, "2020-05-01", "2020-05-01", 1_000);
        stays(1, "OWN", 1, "2020-01-01", "2020-12-31", 1_000);
        assertThat(prices()).containsExactly("FOSTER_HOME OWN null null null null SUPPRESSED 2020");
    }

    @Test
    void what_was_hidden_in_the_edition_before_stays_hidden() throws Exception {
        stays(4, "OWN", 1, "2020-05-01", "2020-05-10", 1_000);
        prices();
        told();
        stays(10, "OWN", 1, "2020-05-01", "2020-05-10", 1_000);
        assertThat(prices()).containsExactly("FOSTER_HOME OWN null null null null SUPPRESSED 2020");
    }

    @Test
    void a_form_in_which_few_families_have_changed_keeps_its_prices() throws Exception {
        stays(9, "OWN", 1, "2020-05-01", "2020-05-10", 1_000);
        stays(9, "PURCHASED", 3, "2020-05-01", "2020-05-10", 1_000);
        List<String> before = prices();
        told();
        stays(2, "OWN", 1, "2020-05-01", "2020-05-30", 2_000);
        assertThat(prices()).isEqualTo(before);
        told();
        stays(8, "OWN", 1, "2020-05-01", "2020-05-10", 1_000);
        // 17 · 10 days of 1 000 kronor and 2 · 30 of 2 000; 230 days of 320.
        assertThat(prices()).first().isEqualTo("FOSTER_HOME OWN 126100 126100 126100 0.7190 VALUE 2020");
    }

    /** Foster homes of so many families of one child each, at so many providers in turn, for so many kronor a day. */
    private void stays(int families, String provision, int providers, String first, String last, int kronor) {
        for (int family = 0; family < families; family++) {
            String number = String.valueOf(cases.size());
            cases.add("c%s | f%s | stad | 2021-12-31".formatted(number, number));
            placements.add("p%s | c%s | FOSTER_HOME | %s | %s | %s | hem %d | %d00"
                    .formatted(number, number, provision, first, last, family % providers, kronor));
        }
    }

    private List<String> prices() throws Exception {
        star.has(
                FctCase.TABLE,
                "case_key | family_key | municipality_key | known_until_date\n" + String.join("\n", cases));
        star.has(
                FctPlacement.TABLE,
                "placement_key | case_key | placement_type_key | provision | start_date | end_date | provider_name |"
                        + " day_price_ore\n" + String.join("\n", placements));
        for (Table table : TOLD) {
            DuckDb.execute(star.connection(), "drop table if exists " + Computed.name(table));
            Computed.create(star.connection(), table);
            DuckDb.execute(star.connection(), Ddl.empty("if not exists earlier_" + table.name(), table));
        }
        DuckDb.execute(
                star.connection(),
                "create or replace table kept_care_price (municipality_key varchar, placement_type varchar)");
        DuckDb.execute(star.connection(), "create or replace table care_day as " + SqlFile.read("effects", "care_day"));
        EffectMarks marks = EffectMarks.read(star.connection(), Limits.USUAL);
        CarePrices.compute(star.connection(), Limits.USUAL, marks);
        marks.write(star.connection());
        return star.rows(
                "(%s)".formatted(SqlFile.read("open", "open_care_price")),
                "provision",
                "placement_type",
                "provision",
                "low_ore",
                "mode_ore",
                "high_ore",
                "day_share",
                "state",
                "price_year");
    }

    /** From now on what was told last is what the edition before told. */
    private void told() throws Exception {
        DuckDb.execute(star.connection(), "create table told as " + SqlFile.read("open", "open_care_price"));
        DuckDb.execute(star.connection(), "drop table earlier_open_care_price");
        DuckDb.execute(star.connection(), "alter table told rename to earlier_open_care_price");
        DuckDb.execute(
                star.connection(), "create or replace table earlier_edition_effect_mark as from computed_effect_mark");
    }
}
