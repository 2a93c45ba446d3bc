package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;

/** Deliveries that replace days, withdraw rows, or are not what their control file says. */
class CoverageTest {
    @TempDir
    static Path folder;

    private static ImportedHome home;
    private static Import.Outcome outcome;

    @BeforeAll
    static void threeDeliveriesWithControlFiles() throws Exception {
        home = ImportedHome.minimal(folder, settings -> new InventedTown(settings.landing()).land());
        InventedTown town = new InventedTown(home.settings().landing());
        String header = "verifikatrad;datum;kommun;konto;kostnadsslag;kostnadsställe;betalare;belopp\n";
        town.deliver("cost", "cost-2022-maj.csv", header + "V4;2021-05-31;9901;5010;personal;100;socialnämnden;300\n");
        control("cost", "cost-2022-maj.csv", """
                läge=full
                från=2021-05-01
                till=2021-05-31
                rader=1
                belopp=300,00
                """);
        town.deliver("contact", "contact-2022.csv", "kontakt_id\nK2\n");
        control("contact", "contact-2022.csv", "läge=delete\n");
        town.deliver("cost", "cost-2022-juni.csv", header + "V5;2021-06-30;9901;5010;personal;100;socialnämnden;500\n");
        control("cost", "cost-2022-juni.csv", "rader=1\nbelopp=500,01\n");
        outcome = home.run();
    }

    @Test
    void a_full_delivery_of_some_days_replaces_the_rows_of_these_days_and_no_others() throws Exception {
        assertThat(home.research("select cost_key || ' ' || cost_ore from fct_cost order by cost_key"))
                .containsExactly("V1 100050", "V4 30000");
    }

    @Test
    void a_withdrawn_row_is_gone_and_the_others_stay() throws Exception {
        assertThat(home.research("select duration_minutes from fct_contact")).containsExactly("60");
    }

    @Test
    void what_is_replaced_or_withdrawn_is_accounted_for() throws Exception {
        // Costs: three rows and one, of which two are replaced. Contacts: four rows and one that withdraws another.
        assertThat(home.research("""
                select table_name || ' ' || row_in_count || ' = ' || row_superseded_count || ' + ' || row_withheld_count
                    || ' + ' || row_rejected_count || ' + ' || row_out_count
                from audit_reconciliation where source_name in ('contact', 'cost') order by table_name""")).containsExactly("fct_contact 5 = 2 + 1 + 1 + 1", "fct_cost 4 = 2 + 0 + 0 + 2");
    }

    @Test
    void history_stays() throws Exception {
        assertThat(home.research("""
                select file_name || ' ' || delivery_mode || ' ' || coalesce(cast(covered_from_date as varchar), '')
                from audit_file where source_name in ('contact', 'cost') order by file_name"""))
                .containsExactly(
                        "contact-2021.csv DELTA ",
                        "contact-2022.csv DELETE ",
                        "cost-2021.csv DELTA ",
                        "cost-2022-maj.csv FULL 2021-05-01");
    }

    @Test
    void a_file_that_is_not_what_its_control_file_says_is_refused_and_the_others_go_on() {
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .extracting(Object::toString)
                .containsExactly(
                        "landing/cost/cost-2022-juni.csv is said to have 500,01 kr by its control file, but has"
                                + " 500,00 kr. Deliver both again.");
    }

    @Test
    void what_a_run_read_is_accounted_for_in_rows_and_kronor() {
        // One cost of 300 kr, one of 500 kr that was read before its control file refused it, and one withdrawal.
        assertThat(outcome.findings().read())
                .isEqualTo(
                        "3 deliveries: 3 rows in = 3 loaded + 0 rejected + 0 duplicates; 800,00 kr in = 800,00 + 0,00"
                                + " + 0,00");
    }

    @Test
    void every_rejected_row_is_listed_for_whoever_corrects_it() throws Exception {
        Path list = home.settings().rejected().resolve("case/case-2021.csv.csv");
        assertThat(Files.readAllLines(list))
                .containsExactly(
                        "\ufefffil;blad;rad;kolumn;regel",
                        "case-2021.csv;;6;kommun;kommun and stadsdel name no area that existed on the day of inkom",
                        "case-2021.csv;;8;familj_id;familj_id is not the family of the child's first case");
        assertThat(home.settings().rejected().resolve("cost"))
                .satisfies(costs -> assertThat(Files.exists(costs) ? names(costs) : List.of())
                        .isEmpty());
    }

    private static List<String> names(Path path) {
        return List.of(path.toFile().list());
    }

    private static void control(String source, String name, String text) throws IOException {
        Files.writeString(home.landed(source, name + ".ctl"), text);
    }
}
