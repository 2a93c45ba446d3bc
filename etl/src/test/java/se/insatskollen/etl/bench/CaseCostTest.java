package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cases cost, in few enough rows to work out by hand: a village (by) without districts, and a town (stad) whose
 * districts norra and another became nya on 1 July 2020. The data date is 31 December 2023.
 */
class CaseCostTest {
    private static final List<String> MADE = List.of(
            "stg_cost_pool", "stg_case_pool", "stg_case_minutes", "stg_cost_share", "fct_case_cost", "audit_case_cost");
    private static final TinyStar STAR = new TinyStar()
            .with("dim_area", "area_key, area_level, parent_area_key", """
                    ('stad', 'MUNICIPALITY', null), ('by', 'MUNICIPALITY', null), ('okant-omrade', 'UNKNOWN', null),
                    ('norra', 'DISTRICT', 'stad'), ('sodra', 'DISTRICT', 'stad'), ('nya', 'DISTRICT', 'stad')""")
            .with("bridge_area_succession", "predecessor_area_key, successor_area_key, succession_date", """
                    ('norra', 'nya', date '2020-07-01')""")
            .with("dim_project", "project_key, project_kind, area_key", """
                    ('lotsen', 'PROJECT', 'stad'), ('inget-projekt', 'NONE', 'okant-omrade'),
                    ('okant-projekt', 'NONE', 'okant-omrade')""")
            .with("dim_date", "day_date, year_number, month_number, month_day_number", """
                    (date '2021-01-01', 2021, 1, 1), (date '2022-01-01', 2022, 1, 1), (date '2022-02-01', 2022, 2, 1),
                    (date '2023-01-01', 2023, 1, 1), (date '2024-01-01', 2024, 1, 1)""")
            .with("stg_file", "delivery_key, is_invented", "('ledger', true), ('cases', true)")
            .with(
                    "stg_case",
                    "case_key, area_key, project_key, opened_date, closed_date, problem, is_withheld, extracted_date,"
                            + " delivery_key",
                    """
                    ('a', 'by', 'inget-projekt', date '2018-01-10', date '2020-01-02', null, false, DAY, 'cases'),
                    ('b', 'by', 'inget-projekt', date '2018-02-01', date '2020-01-04', null, false, DAY, 'cases'),
                    ('c', 'by', 'inget-projekt', date '2017-03-01', date '2017-03-31', null, false, DAY, 'cases'),
                    ('d', 'by', 'inget-projekt', date '2022-01-01', date '2022-04-11', null, false, DAY, 'cases'),
                    ('e', 'by', 'inget-projekt', date '2023-12-01', null, null, false, DAY, 'cases'),
                    ('protected', 'by', 'inget-projekt', date '2017-01-01', null, null, true, DAY, 'cases'),
                    ('rejected', 'by', 'inget-projekt', date '2017-01-01', null, 'no', false, DAY, 'cases'),
                    ('project', 'sodra', 'lotsen', date '2020-01-15', date '2020-03-05', null, false, DAY, 'cases'),
                    ('ordinary', 'sodra', 'okant-projekt', date '2020-01-20', null, null, false, DAY, 'cases'),
                    ('merged', 'norra', 'inget-projekt', date '2020-01-02', null, null, false, DAY, 'cases'),
                    ('new', 'nya', 'inget-projekt', date '2020-08-01', null, null, false, DAY, 'cases')""".replace("DAY", "date '2023-12-31'"))
            .with("fct_contact", "case_key, contact_date, duration_minutes", """
                    ('a', date '2017-03-05', 5), ('b', date '2017-03-05', 5), ('c', date '2017-03-05', 5),
                    ('a', date '2018-03-05', 4), ('a', date '2018-12-31', 6), ('b', date '2018-03-05', 20),
                    ('a', date '2019-01-01', 10), ('b', date '2019-03-05', 20),
                    ('a', date '2020-01-01', 0),
                    ('project', date '2020-02-01', 60), ('ordinary', date '2020-02-01', 30),
                    ('merged', date '2020-06-30', 10), ('merged', date '2020-07-01', 30),
                    ('new', date '2020-08-05', 10),
                    ('project', date '2021-02-01', 5), ('ordinary', date '2021-02-01', 20),
                    ('new', date '2021-02-01', 10)""")
            .with("fct_placement", "case_key, start_date, end_date, day_price_ore", """
                    ('d', date '2021-12-30', date '2022-01-02', 100),
                    ('e', date '2023-12-30', null, 50),
                    ('e', date '2023-12-31', date '2024-06-01', 7),
                    ('e', date '2024-02-01', date '2024-06-01', 9)""")
            .with("fct_cost", "area_key, project_key, posted_date, cost_kind, cost_ore, delivery_key", """
                    ('by', 'inget-projekt', date '2015-05-02', 'STAFF', 11, 'ledger'),
                    ('by', 'inget-projekt', date '2017-05-02', 'STAFF', 100, 'ledger'),
                    ('by', 'inget-projekt', date '2018-12-31', 'PREMISES', 200, 'ledger'),
                    ('by', 'inget-projekt', date '2019-01-01', 'STAFF', 100, 'ledger'),
                    ('by', 'inget-projekt', date '2019-01-02', 'STAFF', -300, 'ledger'),
                    ('by', 'inget-projekt', date '2020-05-02', 'STAFF', 600, 'ledger'),
                    ('by', 'inget-projekt', date '2022-05-02', 'STAFF', 40, 'ledger'),
                    ('by', 'inget-projekt', date '2022-03-31', 'PLACEMENT_CARE', 200, 'ledger'),
                    ('stad', 'lotsen', date '2020-05-02', 'STAFF', 1000, 'ledger'),
                    ('sodra', 'lotsen', date '2020-05-02', 'PREMISES', 500, 'ledger'),
                    ('sodra', 'inget-projekt', date '2020-05-02', 'STAFF', 700, 'ledger'),
                    ('sodra', 'okant-projekt', date '2020-05-02', 'STAFF', 50, 'ledger'),
                    ('norra', 'inget-projekt', date '2020-05-02', 'STAFF', 1000, 'ledger'),
                    ('nya', 'inget-projekt', date '2020-09-02', 'STAFF', 500, 'ledger'),
                    ('stad', 'inget-projekt', date '2021-05-02', 'OTHER', 90, 'ledger'),
                    ('okant-omrade', 'inget-projekt', date '2022-05-02', 'OTHER', 77, 'ledger')""");

    private static Map<String, List<String>> tables;
    private static Map<String, List<String>> sparkTables;

    @BeforeAll
    static void in_both_engines(@TempDir Path work) throws Exception {
        tables = STAR.inDuckDb(MADE);
        sparkTables = STAR.inSpark(MADE, work);
    }

    @Test
    void both_engines_give_the_same_rows() {
        assertThat(sparkTables).isEqualTo(tables);
    }

    @Test
    void a_sum_is_shared_by_minutes_and_rounded_so_that_the_parts_add_up() {
        // 200 öre by 10 and 20 minutes is 66.67 and 133.33; 100 by three is 33.33, together 66.67, together 100.
        assertThat(costs(2018)).containsExactly("a 0 67", "b 0 133");
        assertThat(costs(2017)).containsExactly("a 0 33", "b 0 34", "c 0 33");
    }

    @Test
    void corrections_beyond_what_was_booked_are_shared_too() {
        assertThat(costs(2019)).containsExactly("a 0 -67", "b 0 -133");
    }

    @Test
    void without_minutes_a_sum_is_shared_by_open_days_first_and_last_counted() {
        // Two and four days of 2020.
        assertThat(costs(2020)).contains("a 0 200", "b 0 400");
    }

    @Test
    void a_case_of_a_project_shares_what_is_booked_on_it_wherever_and_no_other() {
        assertThat(costs(2020)).contains("project 0 1500");
        assertThat(costs(2021)).noneMatch(row -> row.startsWith("project"));
    }

    @Test
    void another_case_shares_the_costs_of_its_committee_those_on_unknown_projects_among_them() {
        assertThat(costs(2020)).contains("ordinary 0 750");
    }

    @Test
    void after_a_merger_a_case_shares_the_costs_of_the_successor() {
        // 10 minutes alone in norra, 1000 öre; from 1 July 30 of the 40 minutes in nya, 500 öre.
        assertThat(costs(2020)).contains("merged 0 1375", "new 0 125");
    }

    @Test
    void what_a_municipality_with_districts_books_on_itself_is_shared_by_the_cases_of_all_of_them() {
        assertThat(costs(2021)).contains("ordinary 0 60", "new 0 30");
    }

    @Test
    void a_placement_over_new_year_costs_in_both_years_and_its_invoice_is_not_counted_again() {
        assertThat(costs(2021)).contains("d 200 0");
        assertThat(costs(2022)).containsExactly("d 200 40");
    }

    @Test
    void a_placement_that_lasts_costs_up_to_the_data_date() {
        // 2 days of 50 öre, and 1 of 7 whose planned end lies ahead.
        assertThat(costs(2023)).containsExactly("e 107 0");
    }

    @Test
    void every_pool_is_accounted_for_and_what_nobody_can_bear_stays_unshared() {
        // area, project, year, invented, booked, for placements, shared, unshared
        assertThat(tables.get("audit_case_cost"))
                .containsExactly(
                        "by inget-projekt 2015 true 11 0 0 11",
                        "by inget-projekt 2017 true 100 0 100 0",
                        "by inget-projekt 2018 true 200 0 200 0",
                        "by inget-projekt 2019 true -200 0 -200 0",
                        "by inget-projekt 2020 true 600 0 600 0",
                        "by inget-projekt 2022 true 240 200 40 0",
                        "norra inget-projekt 2020 true 1000 0 1000 0",
                        "nya inget-projekt 2020 true 500 0 500 0",
                        "okant-omrade inget-projekt 2022 true 77 0 0 77",
                        "sodra inget-projekt 2020 true 750 0 750 0",
                        "stad inget-projekt 2021 true 90 0 90 0",
                        "stad lotsen 2020 true 1500 0 1500 0");
    }

    private static List<String> costs(int year) {
        return tables.get("fct_case_cost").stream()
                .map(row -> row.split(" "))
                .filter(row -> row[1].equals(String.valueOf(year)))
                .map(row -> row[0] + " " + row[2] + " " + row[3])
                .toList();
    }
}
