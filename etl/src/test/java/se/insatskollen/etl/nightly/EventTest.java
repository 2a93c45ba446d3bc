package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;

/** Events kept by hand, and one that the invented town delivers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventTest {
    private static final String FILE = "reference/event.csv";
    private static final String HEADER =
            "händelse_id;område;från;typ;titel;beskrivning;berör;källa;kvalitet;anmärkning";

    private ImportedHome home;

    @BeforeAll
    void both_are_imported(@TempDir Path folder) throws Exception {
        home = ImportedHome.minimal(folder, settings -> {
            Files.writeString(
                    settings.data().resolve(FILE),
                    "nylag;;2025-07-01;reform;Ny lag;Lagen är ny.;a | b;Riksdagen;andrahandskälla;\n",
                    StandardOpenOption.APPEND);
            InventedTown town = new InventedTown(settings.landing());
            town.land();
            town.deliver(
                    "event",
                    "event.csv",
                    HEADER,
                    "provlag;kommun-9901;2020-03-01;reform;Provlagen;Påhittad.;;Provbys generator;påhittad;");
        });
    }

    @Test
    void an_event_is_seen_through_its_own_door_alone() throws Exception {
        assertThat(home.register("select event_key || ' ' || from_date from exempelstad.register_event"))
                .containsExactly("provlag 2020-03-01");
        assertThat(home.register("""
                select concat_ws('|', event_key, from_date, event_kind, event_title, concerned_indicators, source_quality)
                from register_event""")).containsExactly("nylag|2025-07-01|REFORM|Ny lag|a | b|SECOND_HAND");
    }

    @Test
    void researchers_see_both_and_which_of_them_is_invented() throws Exception {
        assertThat(home.research("""
                select event_key || ' ' || is_invented
                from fct_event
                join audit_file on fct_event.delivery_key = audit_file.delivery_key
                order by 1""")).containsExactly("nylag false", "provlag true");
    }

    @Test
    void its_day_is_the_newest_that_its_source_tells_of() throws Exception {
        assertThat(home.research("""
                select is_invented || ' ' || newest_date from audit_source
                where source_name = 'event' order by 1""")).containsExactly("false 2025-07-01", "true 2020-03-01");
    }

    @Test
    void an_unknown_area_refuses_the_file_by_place_and_remedy() throws Exception {
        refused(
                "fel;kommun-0001;2020-03-01;reform;Fel;Fel.;;Ingen;officiell;",
                "data/reference/event.csv line \\d+: område \"kommun-0001\" is not found in data/reference/area.csv."
                        + " Correct one of them.");
    }

    @Test
    void an_unknown_kind_and_an_impossible_day_refuse_the_file_by_place_and_remedy() throws Exception {
        refused(
                "fel;;2020-03-01;händelse;Fel;Fel.;;Ingen;officiell;",
                "data/reference/event.csv line \\d+: typ \"händelse\" is none of reform, ändrad mätning. Correct the row.");
        refused(
                "fel;;2020-02-30;reform;Fel;Fel.;;Ingen;officiell;",
                "data/reference/event.csv line \\d+: från \"2020-02-30\" is no day of the calendar. Correct the row.");
    }

    private void refused(String row, String refusal) throws Exception {
        Path file = home.settings().data().resolve(FILE);
        String before = Files.readString(file);
        try {
            Files.writeString(file, row + "\n", StandardOpenOption.APPEND);
            Import.Outcome outcome = home.run();
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.refusals()).singleElement().asString().matches(refusal);
        } finally {
            Files.writeString(file, before);
        }
    }
}
