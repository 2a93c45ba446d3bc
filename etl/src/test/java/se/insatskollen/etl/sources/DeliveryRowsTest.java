package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.UnreadableException;

class DeliveryRowsTest {
    private static final String HEADER =
            "deltagande_id;projekt_id;antal;antal_högst;enhet;slag;från;från_noggrannhet;till;till_noggrannhet;"
                    + "dokument;plats;uppgift_av;per;per_noggrannhet\n";
    private static final String ROW = "a;familjelotsen;18;;familjer;deltog;2014-01-01;år;2017-12-31;år;"
            + "webbsida;Ingressen;Linköpings kommun;2018-11-29;dag\n";

    @TempDir
    Path folder;

    @Test
    void a_row_is_read_into_the_types_of_its_table() throws Exception {
        DeliveryRows.Row row = read(HEADER + ROW).get(0);
        assertThat(row.rejection()).isEmpty();
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.values())
                .containsExactly(
                        "a",
                        "familjelotsen",
                        18,
                        null,
                        "FAMILY",
                        "TOOK_PART",
                        LocalDate.of(2014, 1, 1),
                        "YEAR",
                        LocalDate.of(2017, 12, 31),
                        "YEAR",
                        "webbsida",
                        "Ingressen",
                        "Linköpings kommun",
                        LocalDate.of(2018, 11, 29),
                        "DAY");
    }

    @Test
    void columns_are_found_by_name_in_any_order_and_behind_a_byte_order_mark() throws Exception {
        List<DeliveryRows.Row> rows = read(
                "\ufeffnamn;instrument_id;antal_frågor;skala;lägsta_poäng;högsta_poäng;"
                        + "riktning;ålder;respondent;licens;reliabilitet;reliabilitet_egenskap;källa;kvalitet;anmärkning\n"
                        + "SDQ;sdq;25;;0;40;högre är sämre;;;;;;Metodguiden;officiell;\n",
                InstrumentSource.SOURCE);
        assertThat(rows.get(0).values()).startsWith("sdq", "SDQ", 25);
    }

    @Test
    void a_value_that_breaks_its_column_rejects_the_row_with_header_value_and_rule() throws Exception {
        assertThat(problem(ROW.replace(";18;", ";arton;"))).contains("antal \"arton\" is no whole number");
        assertThat(problem(ROW.replace(";familjer;", ";familj;"))).hasValueSatisfying(problem -> assertThat(problem)
                .startsWith("enhet \"familj\" is none of familjer, "));
        assertThat(problem(ROW.replace("2018-11-29", "2018-11-31")))
                .contains("per \"2018-11-31\" is no day of the calendar");
        assertThat(problem(ROW.replace("familjelotsen", ""))).contains("projekt_id is empty");
        assertThat(problem(ROW.replace("2014-01-01;år", "2014-01-01;")))
                .contains("från and its noggrannhet must both be filled or both be empty");
        assertThat(problem(ROW.replace("2014-01-01", "2014-08-01")))
                .contains("från \"2014-08-01\" is not the first day of a whole år");
    }

    @Test
    void impossible_values_reject_the_row() throws Exception {
        assertThat(problem(ROW.replace(";18;", ";-18;"))).contains("antal \"-18\" is negative");
        assertThat(problem(ROW.replace("2014-01-01", "2018-01-01")))
                .contains("till \"2017-12-31\" is before från \"2018-01-01\"");
        assertThat(problem(ROW.replace("2017-12-31", "2017-01-01")))
                .contains("till \"2017-01-01\" is not the last day of a whole år");
    }

    @Test
    void a_row_with_too_few_or_too_many_fields_is_rejected() throws Exception {
        assertThat(problem("a;familjelotsen;18\n")).contains("the row has 3 fields, its header 15");
        assertThat(problem(ROW.strip() + ";mer\n")).contains("the row has 16 fields, its header 15");
    }

    @Test
    void a_file_without_its_header_is_refused() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> read(ROW))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("has no header line. Its first line must be deltagande_id;projekt_id;");
    }

    @Test
    void a_missing_an_unknown_and_a_repeated_column_are_named() {
        assertThatThrownBy(() -> read(HEADER.replace(";enhet", "")))
                .hasMessage("lacks the column \"enhet\". Add it, empty where nothing is known.");
        assertThatThrownBy(() -> read(HEADER.replace(";enhet", ";enhet;namn")))
                .hasMessage("has the unknown column \"namn\". Take it away or correct its name.");
        assertThatThrownBy(() -> read(HEADER.replace(";enhet", ";enhet;enhet")))
                .hasMessage("has the column \"enhet\" more than once. Keep one of them.");
    }

    @Test
    void a_json_list_is_read_by_the_same_contract() throws Exception {
        Path file = Files.writeString(folder.resolve("delivery.json"), """
                [{"projekt_id": "familjelotsen", "deltagande_id": "a", "antal": 18, "antal_högst": null,
                  "enhet": "familjer", "slag": "deltog", "från": "2014-01-01", "från_noggrannhet": "år",
                  "till": "2017-12-31", "till_noggrannhet": "år", "dokument": "webbsida", "plats": "Ingressen",
                  "uppgift_av": "Linköpings kommun", "per": "2018-11-29", "per_noggrannhet": "dag"},
                 {"deltagande_id": "b", "nyckel": 1}]""");
        assertThatThrownBy(() -> read(file, ParticipationSource.SOURCE))
                .hasMessage("has the key \"nyckel\" in object 2 but not in the first. Give all the same.");
    }

    @Test
    void without_columns_for_their_precision_dates_are_as_exact_as_they_are_written() throws Exception {
        List<Object> values = read("deltagande_id;projekt_id;antal;antal_högst;enhet;slag;från;till;dokument;plats;"
                        + "uppgift_av;per\n"
                        + "a;familjelotsen;18;;familjer;deltog;augusti 2006;våren 2017;webbsida;Ingressen;Kommunen;2018-11-29\n")
                .get(0)
                .values();
        assertThat(values.subList(6, 10))
                .containsExactly(LocalDate.of(2006, 8, 1), "MONTH", LocalDate.of(2017, 5, 31), "SEASON");
        assertThat(values.subList(13, 15)).containsExactly(LocalDate.of(2018, 11, 29), "DAY");
    }

    @Test
    void a_period_in_one_column_tells_both_its_edges() throws Exception {
        String header = "deltagande_id;projekt_id;antal;antal_högst;enhet;slag;Period;dokument;plats;uppgift_av;per\n";
        List<DeliveryRows.Row> rows = read(header
                + "a;familjelotsen;18;;familjer;deltog;2014 till 2017;webbsida;Ingressen;Kommunen;2018-11-29\n"
                + "b;familjelotsen;18;;familjer;deltog;sedan augusti 2006;webbsida;Ingressen;Kommunen;2018-11-29\n"
                + "c;familjelotsen;18;;familjer;deltog;ganska länge;webbsida;Ingressen;Kommunen;2018-11-29\n");
        assertThat(rows.get(0).values().subList(6, 10))
                .containsExactly(LocalDate.of(2014, 1, 1), "YEAR", LocalDate.of(2017, 12, 31), "YEAR");
        assertThat(rows.get(1).values().subList(6, 10)).containsExactly(LocalDate.of(2006, 8, 1), "MONTH", null, null);
        assertThat(rows.get(2).rejection().map(Rejection::column)).contains("period");
    }

    @Test
    void an_erratum_that_leaves_anything_unsaid_is_rejected() throws Exception {
        List<DeliveryRows.Row> rows = read("""
                rättelse_id;publicerad;gäller;var_fel;är_rätt
                r1;2026-05-04;Kostnad per ärende 2024;Talet var för högt.;Talet är rättat.
                r2;;Kostnad per ärende 2024;Talet var för högt.;Talet är rättat.
                r3;2026-05-04;;Talet var för högt.;Talet är rättat.
                r4;2026-05-04;Kostnad per ärende 2024;;Talet är rättat.
                r5;2026-05-04;Kostnad per ärende 2024;Talet var för högt.;
                r6;maj 2026;Kostnad per ärende 2024;Talet var för högt.;Talet är rättat.
                """, ErratumSource.SOURCE);
        assertThat(rows.get(0).values())
                .containsExactly(
                        "r1",
                        LocalDate.of(2026, 5, 4),
                        "Kostnad per ärende 2024",
                        "Talet var för högt.",
                        "Talet är rättat.");
        assertThat(rows.stream().skip(1).limit(4))
                .extracting(row -> row.rejection().map(Rejection::told).orElse("accepted"))
                .containsExactly("publicerad is empty", "gäller is empty", "var_fel is empty", "är_rätt is empty");
        assertThat(rows.get(5).rejection().map(Rejection::column)).contains("publicerad");
    }

    @Test
    void an_event_that_leaves_anything_unsaid_is_rejected() throws Exception {
        List<DeliveryRows.Row> rows = read("""
                händelse_id;område;från;typ;titel;beskrivning;berör;källa;kvalitet;anmärkning
                e1;;2020-03-01;ändrad mätning;Ny mätning;Räknas om.;a | b;SCB;officiell;
                e2;;;reform;Ny lag;Lagen.;;SCB;officiell;
                e3;;2020-03-01;;Ny lag;Lagen.;;SCB;officiell;
                e4;;2020-03-01;reform;;Lagen.;;SCB;officiell;
                e5;;2020-03-01;reform;Ny lag;;;SCB;officiell;
                e6;;2020-03-01;reform;Ny lag;Lagen.;;;officiell;
                """, EventSource.SOURCE);
        assertThat(rows.get(0).values())
                .startsWith("e1", null, LocalDate.of(2020, 3, 1), "METHOD", "Ny mätning", "Räknas om.", "a | b");
        assertThat(rows.stream().skip(1))
                .extracting(row -> row.rejection().map(Rejection::told).orElse("accepted"))
                .containsExactly(
                        "från is empty", "typ is empty", "titel is empty", "beskrivning is empty", "källa is empty");
    }

    @Test
    void an_assumption_that_no_share_can_be_or_that_nobody_stands_for_is_rejected() throws Exception {
        List<DeliveryRows.Row> rows = read("""
                antagande_id;utvärdering;slag;lägst;troligast;högst;källa;kvalitet;anmärkning
                a1;före och efter;hade hänt ändå;0;0,25;1;Vi;vårt antagande;Gissat.
                a2;matchad jämförelse;hade hänt ändå;0;0;0;Vi;vårt antagande;
                a3;före och efter;hade hänt ändå;0,3;0,25;0,5;Vi;vårt antagande;
                a4;före och efter;hade hänt ändå;0,1;0,25;0,2;Vi;vårt antagande;
                a5;före och efter;hade hänt ändå;0,1;0,25;1,01;Vi;vårt antagande;
                a6;före och efter;hade hänt ändå;-0,1;0,25;1;Vi;vårt antagande;
                a7;före och efter;hade hänt ändå;0,1;;1;Vi;vårt antagande;
                a8;före och efter;hade hänt ändå;0,1;0,25;1;;vårt antagande;
                a9;före och efter;hade hänt ändå;0,1;0,25;1;Vi;;
                """, AssumptionSource.SOURCE);
        assertThat(rows.get(0).values())
                .startsWith(
                        "a1",
                        "BEFORE_AFTER",
                        "DEADWEIGHT",
                        new BigDecimal("0"),
                        new BigDecimal("0.25"),
                        new BigDecimal("1"),
                        "Vi",
                        "OUR_ASSUMPTION");
        assertThat(rows.stream().skip(1))
                .extracting(row -> row.rejection().map(Rejection::told).orElse("accepted"))
                .containsExactly(
                        "accepted",
                        "troligast \"0,25\" is less than lägst \"0,3\"",
                        "högst \"0,2\" is less than troligast \"0,25\"",
                        "högst \"1,01\" is not between 0 and 1",
                        "lägst \"-0,1\" is not between 0 and 1",
                        "troligast is empty",
                        "källa is empty",
                        "kvalitet is empty");
    }

    @Test
    void a_price_that_nobody_stands_for_is_rejected() throws Exception {
        List<DeliveryRows.Row> rows = read("""
                kostnad_id;kostnadsslag;nivå;roll;värde;enhet;från;till;område;källkvalitet;källa;anmärkning
                k1;HVB;Plats;typvärde;4 500 kr;kr per dygn;2018-01-01;2018-12-31;riket;lokaltidning;;
                k2;HVB;Plats;typvärde;4 500 kr;kr per dygn;2018-01-01;2018-12-31;riket;;nt.se;
                k3;HVB;Plats;typvärde;4 500 kr;kr per dygn;2018-01-01;2018-12-31;riket;lokaltidning;nt.se;
                """, UnitCostSource.SOURCE);
        assertThat(rows)
                .extracting(row -> row.rejection().map(Rejection::told).orElse("accepted"))
                .containsExactly("källa is empty", "källkvalitet is empty", "accepted");
    }

    private Optional<String> problem(String row) throws Exception {
        return read(HEADER + row).get(0).rejection().map(Rejection::told);
    }

    private List<DeliveryRows.Row> read(String text) throws IOException, UnreadableException {
        return read(text, ParticipationSource.SOURCE);
    }

    private List<DeliveryRows.Row> read(String text, Source source) throws IOException, UnreadableException {
        return read(Files.writeString(folder.resolve("delivery.csv"), text), source);
    }

    private static List<DeliveryRows.Row> read(Path file, Source source) throws IOException, UnreadableException {
        List<DeliveryRows.Row> rows = new ArrayList<>();
        try (DeliveryRows delivery =
                new DeliveryRows(source, source.terms().mode(), file, ByteFacts.of(file), Ids.NONE, Corrections.NONE)) {
            for (Optional<DeliveryRows.Row> row = delivery.next(); row.isPresent(); row = delivery.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
