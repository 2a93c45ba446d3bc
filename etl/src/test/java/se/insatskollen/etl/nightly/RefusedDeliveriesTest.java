package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Each test spoils one delivery: it is refused by name, the others go on, and the last release stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedDeliveriesTest {
    private ImportedHome home;

    @BeforeAll
    void publishTheFirstRelease(@TempDir Path folder) throws IOException, SQLException {
        home = ImportedHome.in(folder);
    }

    @AfterEach
    void restore() throws IOException {
        home.restore();
    }

    @Test
    void a_row_that_breaks_its_contract_refuses_its_file_and_the_last_release_stands() throws Exception {
        home.edit("register/grant.csv", "1 950 000 kr", "12,345,67 kr");
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .matches(
                        "data/register/grant.csv line \\d+: belopp \"12,345,67 kr\" is no amount in kr, tkr or mnkr. Correct the row.");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void a_price_without_a_source_refuses_its_file_with_problem_place_and_remedy() throws Exception {
        home.edit("reference/unit_cost.csv", ";nt.se 2016;", ";;");
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.code().number()).isEqualTo(4);
        assertThat(outcome.refusals())
                .singleElement()
                .hasToString("data/reference/unit_cost.csv line 89: källa is empty. Correct the row.");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void a_row_that_points_at_nothing_refuses_its_file() throws Exception {
        home.edit("register/staffing.csv", ";projektett;", ";projekttva;");
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .matches(
                        "data/register/staffing.csv line \\d+: projekt_id \"projekttva\" is not found in data/register/project.csv."
                                + " Correct one of them.");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void the_same_key_with_other_content_refuses_the_file_and_a_repeated_row_is_counted() throws Exception {
        Path staffing = home.settings().data().resolve("register/staffing.csv");
        String text = Files.readString(staffing);
        String last = text.strip().substring(text.strip().lastIndexOf('\n') + 1);
        Files.writeString(staffing, text + last + "\n" + last.replaceFirst(";[0-9]+;", ";99;") + "\n");
        assertThat(home.run().refusals())
                .singleElement()
                .asString()
                .contains("the same bemanning_id stands on line", "with other content. Keep one of the rows.");

        Files.writeString(staffing, text + last + "\n");
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(ManifestFile.read(home.store().folder(home.store().current().orElseThrow()))
                        .deliveries())
                .filteredOn(delivery -> delivery.source().equals("staffing"))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.rows().duplicate()).isEqualTo(1));
    }

    @Test
    void a_file_without_header_a_missing_file_and_an_unknown_source_are_told_by_name() throws Exception {
        home.edit("register/claim.csv", "uppgift_id;", "x;");
        Files.delete(home.settings().data().resolve("reference/instrument.csv"));
        Files.writeString(home.settings().data().resolve("register/projekt.csv"), "a;b\n");
        Files.createDirectories(home.settings().landing().resolve("fakturor"));
        Import.Outcome outcome = home.run();
        Files.delete(home.settings().data().resolve("register/projekt.csv"));
        Files.delete(home.settings().landing().resolve("fakturor"));
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals().stream().map(Object::toString))
                .anyMatch(line -> line.startsWith("data/register/claim.csv lacks the column \"uppgift_id\""))
                .anyMatch(line -> line.startsWith("data/reference/instrument.csv is missing"))
                .anyMatch(line -> line.startsWith("data/register/projekt.csv is no known source"))
                .anyMatch(line -> line.startsWith("landing/fakturor is no known source"));
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void one_refused_file_does_not_hold_back_the_others() throws Exception {
        home.edit("register/grant.csv", "1 950 000 kr", "mycket");
        home.edit("register/project.csv", ";ProjektEtt;", ";Projekt Ett;");
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.message()).startsWith("Published release ");
        assertThat(home.register("select project_name from register_project where project_key = 'projektett'"))
                .containsExactly("Projekt Ett");
        assertThat(home.register("select amount_ore from register_grant where grant_key = 'projektett-lansstyrelsen'"))
                .containsExactly("195000000");
    }

    @Test
    void without_any_accepted_delivery_of_a_source_nothing_is_published() throws Exception {
        home.edit("register/claim.csv", "uppgift_id;", "x;");
        Settings fresh = new Settings(home.settings().data(), home.folder().resolve("fresh"));
        Import.Outcome outcome = new Import(fresh, ImportedHome.TODAY, step -> {}).run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.message())
                .startsWith("Nothing was published: there is no accepted delivery of data/register/claim.csv.");
        assertThat(new ReleaseStore(fresh.warehouse()).current()).isEmpty();
    }

    @Test
    void a_landed_row_that_the_register_has_already_refuses_the_landed_file_only() throws Exception {
        Path landed = home.landed("staffing", "jan.csv");
        List<String> lines = Files.readAllLines(home.settings().data().resolve("register/staffing.csv"));
        Files.write(landed, List.of(lines.get(0), lines.get(1).replaceFirst(";[0-9]+;", ";99;")));
        Import.Outcome outcome = home.run();
        Files.delete(landed);
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .startsWith("landing/staffing/jan.csv line 2: \"")
                .endsWith("stands in data/register/staffing.csv too. Keep one of the rows.");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void a_file_that_loses_a_row_others_point_at_is_the_one_refused() throws Exception {
        home.edit("register/project.csv", "familjelotsen;Familjelotsen;", "familjelotsen2;Familjelotsen;");
        Import.Outcome outcome = home.run();
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals()).allSatisfy(refusal -> assertThat(refusal.toString())
                .startsWith("data/register/project.csv lacks a row that others point at: data/register/"));
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void bytes_of_no_encoding_refuse_the_file_by_name() throws Exception {
        Files.write(home.settings().data().resolve("register/staffing.csv"), new byte[] {'a', (byte) 0x81, '\n'});
        Import.Outcome outcome = home.run();
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .isEqualTo("data/register/staffing.csv holds bytes that are neither UTF-8 nor Windows-1252."
                        + " Save it as CSV UTF-8.");
    }

    @Test
    void a_landed_file_of_a_format_that_is_not_read_is_told_of_and_not_passed_over() throws Exception {
        Path landed = home.landed("staffing", "jan.pdf");
        Files.writeString(landed, "%PDF");
        Import.Outcome outcome = home.run();
        Files.delete(landed);
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .isEqualTo(
                        "landing/staffing/jan.pdf is no CSV, XLSX or JSON file, packed as .gz or .zip or not. Deliver it as one"
                                + " of them; other formats are not read.");
        assertThat(home.store().current()).contains(home.first());
    }

    @Test
    void a_landed_file_that_comes_to_clash_is_refused_and_its_last_good_content_stays() throws Exception {
        Path landed = home.landed("staffing", "mars.csv");
        List<String> lines = Files.readAllLines(home.settings().data().resolve("register/staffing.csv"));
        String own = lines.get(1).replaceFirst("^[^;]+;", "en-egen;");
        Files.write(landed, List.of(lines.get(0), own));
        assertThat(home.run().code()).isEqualTo(ExitCode.DONE);

        Files.write(landed, List.of(lines.get(0), own, lines.get(1).replaceFirst(";[0-9]+;", ";99;")));
        Import.Outcome outcome = home.run();
        Files.delete(landed);

        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.refusals()).singleElement().asString().startsWith("landing/staffing/mars.csv line 3: ");
        assertThat(home.register("select staffing_key from register_staffing where staffing_key = 'en-egen'"))
                .containsExactly("en-egen");
    }
}
