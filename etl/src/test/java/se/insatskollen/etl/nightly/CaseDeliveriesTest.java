package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;

/** What becomes of the rows of the invented town, counted by hand. */
class CaseDeliveriesTest {
    private static ImportedHome home;
    private static Import.Outcome outcome;

    @BeforeAll
    static void the_town_is_imported(@TempDir Path folder) throws Exception {
        home = ImportedHome.with(folder, settings -> new InventedTown(settings.landing()).land());
        outcome = home.outcome();
    }

    @Test
    void bad_rows_do_not_keep_the_good_ones_out() {
        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_case_is_shown_unless_it_is_rejected_or_its_child_is_protected() throws Exception {
        assertThat(home.research("""
                select opened_date || ' ' || area_key || ' ' || project_key || ' ' || is_area_renamed
                from fct_case order by opened_date"""))
                .containsExactly(
                        "2019-03-01 provby-norra provlotsen false",
                        "2020-09-01 provby-nya inget-projekt true",
                        "2021-03-01 provby-sodra inget-projekt false",
                        "2021-06-01 provby-sodra okant-projekt false");
    }

    @Test
    void days_are_counted_from_the_dates() throws Exception {
        // 2019-03-01 to 03-11 is 10 days; 03-11 to 06-09 is 90; to 06-19 it is 110 from opening; support 19 June to
        // 31 December is 196 days with both ends; 31 December to 1 September is 245 days in the leap year 2020.
        assertThat(home.research("""
                select assessment_days || ' ' || investigation_days || ' ' || support_wait_days || ' ' || support_days
                    || ' ' || open_days || ' ' || return_days
                from fct_case where project_key = 'provlotsen'""")).containsExactly("10 90 110 196 305 245");
    }

    @Test
    void placement_days_count_both_ends_within_the_window() throws Exception {
        // 30 days in January 2020 lie within 12 months of March 2019, and within 24 months before September 2020; the
        // open placement has two days by the data day, 31 December 2021, 16 months after September 2020.
        assertThat(home.research("""
                select placement_days_before_24 || ' ' || placement_days_12 || ' ' || placement_days_24 || ' '
                    || placement_days_36 || ' ' || is_followed_12 || ' ' || is_followed_24
                from fct_case where person_key = (select person_key from fct_case where project_key = 'provlotsen')
                order by opened_date""")).containsExactly("0 30 30 32 true true", "30 0 2 2 true false");
    }

    @Test
    void a_worker_who_is_named_and_has_contacts_is_one_worker() throws Exception {
        assertThat(home.research("select worker_count || ' ' || contact_minutes from fct_case order by opened_date"))
                .containsExactly("3 90", "1 0", "1 0", "1 0");
    }

    @Test
    void every_rejected_row_is_listed_with_its_place_and_rule_and_without_its_content() throws Exception {
        assertThat(home.research("""
                select file_name || ' ' || sheet_line || ' ' || column_name || ': ' || rule
                from audit_rejection join audit_file using (delivery_key) order by file_name, delivery_line"""))
                .containsExactly(
                        "case-2021.csv 6 kommun: kommun and stadsdel name no area that existed on the day of inkom",
                        "case-2021.csv 8 familj_id: familj_id is not the family of the child's first case",
                        "contact-2021.csv 5 ärende_id: ärende_id names no case that was delivered",
                        "measurement-2021.json 3 instrument: instrument is not known",
                        "placement-2021.csv 5 personnummer: personnummer is not that of the child of the case");
    }

    @Test
    void rows_in_are_rows_out_and_what_was_withheld_or_rejected() throws Exception {
        assertThat(home.research("""
                select table_name || ' ' || row_in_count || ' = ' || row_superseded_count || ' + ' || row_withheld_count
                    || ' + ' || row_rejected_count || ' + ' || row_out_count
                from audit_reconciliation where source_name in ('case', 'contact', 'placement', 'cost', 'measurement')
                order by table_name"""))
                .containsExactly(
                        "fct_case 7 = 0 + 1 + 2 + 4",
                        "fct_contact 4 = 0 + 1 + 1 + 2",
                        "fct_cost 3 = 0 + 0 + 0 + 3",
                        "fct_measurement 2 = 0 + 0 + 1 + 1",
                        "fct_placement 4 = 0 + 1 + 1 + 2");
    }

    @Test
    void no_krona_is_left_out_for_want_of_a_known_project_or_area() throws Exception {
        assertThat(home.research(
                        "select area_key || ' ' || project_key || ' ' || cost_ore from fct_cost order by cost_key"))
                .containsExactly(
                        "provby-norra provlotsen 100050",
                        "provby-nya okant-projekt 20000",
                        "okant-omrade inget-projekt -5025");
    }

    @Test
    void what_is_booked_is_borne_by_cases_beside_the_days_of_their_placements() throws Exception {
        // 30 days of 4 414 kr in 2020 and 2 of 1 200,50 kr up to the data date; the ledger's two sums each have one
        // case
        // that shares them: the project's, and in Nya Provby the one that was open in 2021.
        assertThat(home.research("""
                select project_key || ' ' || cost_year || ' ' || placement_cost_ore || ' ' || shared_cost_ore || ' '
                    || is_invented
                from fct_case_cost join fct_case using (case_key)
                join audit_file on fct_case_cost.delivery_key = audit_file.delivery_key
                order by cost_year"""))
                .containsExactly(
                        "provlotsen 2019 0 100050 true",
                        "provlotsen 2020 13242000 0 true",
                        "inget-projekt 2021 240100 20000 true");
        assertThat(home.research("""
                select area_key || ' ' || project_key || ' ' || booked_ore || ' = ' || placement_invoice_ore || ' + '
                    || shared_ore || ' + ' || unshared_ore || ' ' || is_invented
                from audit_case_cost order by area_key"""))
                .containsExactly(
                        "kommun-9901 provlotsen 100050 = 0 + 100050 + 0 true",
                        "okant-omrade inget-projekt -5025 = 0 + 0 + -5025 true",
                        "provby-nya inget-projekt 20000 = 0 + 20000 + 0 true");
    }

    @Test
    void the_real_register_shows_nothing_invented_and_the_facit_is_no_research_table() throws Exception {
        assertThat(home.register("select project_key from register_project where project_key = 'provlotsen'"))
                .isEmpty();
        assertThat(home.register("select project_name from exempelstad.register_project"))
                .containsExactly("Provlotsen");
        assertThat(home.register("select true_value from register_planted_truth"))
                .containsExactly("12.5000");
        assertThat(home.research("select table_name from information_schema.tables where table_name like '%truth%'"))
                .isEmpty();
    }

    @Test
    void nothing_in_the_home_but_the_landing_folder_holds_an_id_or_a_personal_number() throws Exception {
        List<String> secrets = List.of(InventedTown.BO, InventedTown.CILLA, "0115-0014");
        assertThat(Leaks.of(home.settings(), secrets)).isEmpty();
    }
}
