package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A town of three families and five children, small enough to count by hand. Its district Norra Provby became part of
 * Nya Provby on 1 July 2020.
 */
public final class InventedTown {
    static final String CASE_HEADER =
            "ärende_id;personnummer;familj_id;hushåll_id;kommun;stadsdel;projekt_id;insatstyp;"
                    + "målgrupp;behovsnivå;aktualisering;återaktualisering;skyddad_identitet;förlängd_utredning;inkom;bedömd;"
                    + "utredning_inledd;utredning_avslutad;insats_från;insats_till;avslutat;handläggare;medhandläggare;utfall;"
                    + "uttaget";

    static final String ANNA = "201226030029";
    static final String BO = "201021150014";
    static final String CILLA = "201523090049";
    static final String DAG = "200831200035";
    static final String ESTER = "201128080056";

    private final Path landing;

    public InventedTown(Path landing) {
        this.landing = landing;
    }

    /** Lands the town: its areas and project, and the cases of 2019 to 2021 with all that belongs to them. */
    public void land() throws IOException {
        deliver("area", "area.csv", """
                område_id;namn;andra_namn;nivå;kod;hör_till;giltig_från;giltig_från_säker;giltig_till;källa;kvalitet;anmärkning
                kommun-9901;Provby;;kommun;9901;;;nej;;påhittat;påhittad;
                provby-norra;Norra Provby;;stadsdelsområde;;kommun-9901;2012-01-01;ja;2020-06-30;påhittat;påhittad;
                provby-sodra;Södra Provby;;stadsdelsområde;;kommun-9901;2012-01-01;ja;;påhittat;påhittad;
                provby-nya;Nya Provby;;stadsdelsområde;;kommun-9901;2020-07-01;ja;;påhittat;påhittad;
                """);
        deliver("area_succession", "area_succession.csv", """
                föregångare;efterföljare;datum;källa;kvalitet;anmärkning
                provby-norra;provby-nya;2020-07-01;påhittat;påhittad;
                """);
        deliver("document", "document.csv", """
                dokument_id;titel;utgivare;typ;datum;datum_noggrannhet;nummer;länk;tillgång;kontroll;anmärkning
                provby-register;Provbys projektregister (påhittat);Provby;sammanställning;;;;;hela dokumentet;läst i original;
                """);
        deliver("project", "project.csv", """
                projekt_id;namn;andra_namn;slag;tidig_insats_för_barn;tidig_insats_skäl;ingår_i;område;omfattning;omfattning_beskrivning;ägare;målgrupp;insatstyp;start;start_noggrannhet;slut;slut_noggrannhet;status;hela_kostnaden;dokument;plats;uppgift_av;per;per_noggrannhet
                provlotsen;Provlotsen;;projekt;ja;Påhittat.;;kommun-9901;hela området;;Provby;Familjer;samordnat stöd till familjer;;;;;pågående;inte känd;provby-register;Rad 1;Provby;;
                """);
        deliverCases();
        deliverTheRest();
    }

    private void deliverCases() throws IOException {
        deliver(
                "case",
                "case-2021.csv",
                CASE_HEADER,
                // Closed, and the child came back after 100 days; 30 days in a home within the first 12 months.
                "A1;" + BO + ";F1;H1;9901;Norra Provby;provlotsen;samordnat stöd till familjer;brister i omsorgen;hög;"
                        + "anmälan;nej;nej;nej;2019-03-01;2019-03-11;2019-03-11;2019-06-09;2019-06-19;2019-12-31;"
                        + "2019-12-31;S1;S2;målet nått;2021-12-31",
                // A retired name on a later day: it means the successor.
                "A2;" + BO
                        + ";F1;H1;9901;Norra Provby;;;brister i omsorgen;medel;ansökan;ja;nej;;2020-09-01;;;;;;;S1;;pågår;"
                        + "2021-12-31",
                "A3;" + ANNA + ";F1;H2;9901;Södra Provby;hittepå;;våld i nära relation;låg;anmälan;nej;nej;;2021-06-01;"
                        + "2021-06-05;;;;;2021-06-05;S3;;avslutat utan insats;2021-12-31",
                // Protected: in no table.
                "A4;" + CILLA
                        + ";F2;H3;9901;Södra Provby;;;skolfrånvaro;låg;ansökan;nej;ja;;2021-02-01;;;;;;;S3;;pågår;"
                        + "2021-12-31",
                // No such municipality.
                "A5;" + DAG + ";F3;H4;0001;;;;skolfrånvaro;låg;ansökan;nej;nej;;2021-02-01;;;;;;;S3;;pågår;2021-12-31",
                "A6;" + DAG + ";F3;H4;9901;Södra Provby;;;skolfrånvaro;låg;ansökan;nej;nej;;2021-03-01;;;;;;;S3;;pågår;"
                        + "2021-12-31",
                // The child has a family already.
                "A7;" + DAG + ";F1;H4;9901;Södra Provby;;;skolfrånvaro;låg;ansökan;nej;nej;;2021-04-01;;;;;;;S3;;pågår;"
                        + "2021-12-31");
    }

    private void deliverTheRest() throws IOException {
        deliver("contact", "contact-2021.csv", """
                kontakt_id;ärende_id;handläggare;datum;aktivitet;minuter
                K1;A1;S1;2019-03-05;hembesök;60
                K2;A1;S4;2019-03-12;dokumentation;30
                K3;A4;S3;2021-02-03;resa;15
                K4;A9;S3;2021-02-03;resa;15
                """);
        deliver("placement", "placement-2021.csv", """
                placering_id;ärende_id;personnummer;placeringsform;lagrum;från;till;utförare;regi;dygnspris
                P1;A1;201021150014;HVB;SoL;2020-01-01;2020-01-30;Provhemmet AB;köpt;4 414,00
                P2;A2;201021150014;familjehem;LVU;2021-12-30;;Provby;egen;1 200,50
                P3;A4;201523090049;jourhem;LVU;2021-05-01;;Provby;egen;1 000,00
                P4;A6;201021150014;jourhem;LVU;2021-05-01;;Provby;egen;1 000,00
                """);
        deliver("cost", "cost-2021.csv", """
                verifikatrad;datum;kommun;nämnd;konto;kostnadsslag;kostnadsställe;projektkod;betalare;belopp
                V1;2019-05-02;9901;Norra Provby;5010;personal;100;provlotsen;sociala investeringsfonden;1 000,50
                V2;2021-05-02;9901;Norra Provby;5010;personal;100;okänd-kod;stadsdelsnämnden;200,00
                V3;2021-05-02;0001;;5010;övrigt;100;;socialnämnden;-50,25
                """);
        land("measurement", "measurement-2021.json", StandardCharsets.UTF_8, """
                [
                {"mätning_id": "M1", "ärende_id": "A1", "personnummer": "201021150014", "instrument": "sdq", "tillfälle": "före", "datum": "2019-06-19", "poäng": 21.5, "respondent": "förälder"},
                {"mätning_id": "M2", "ärende_id": "A1", "personnummer": "201021150014", "instrument": "okänt", "tillfälle": "efter", "datum": "2019-12-30", "poäng": 12, "respondent": "förälder"}
                ]
                """);
        deliver("activity_count", "activity_count-2025.csv", """
                räkning_id;kommun;stadsdel;från;till;insatstyp;antal
                R1;9901;Nya Provby;2025-07-01;2025-07-31;tidigt socialt stöd;12
                """);
        deliver("planted_truth", "planted_truth.csv", """
                sanning_id;gäller;projekt_id;område;mått;värde;enhet;beskrivning
                provlotsen-hvb;projekt;provlotsen;;undvikna HVB-dygn per barn inom 24 månader;12,5;dygn;Påhittat.
                """);
    }

    /** A further child's case, in a delivery of its own. */
    void landNewCase(String caseId, String name) throws IOException {
        deliver(
                "case",
                name,
                CASE_HEADER,
                caseId + ";" + ESTER
                        + ";F4;H5;9901;Södra Provby;;;skolfrånvaro;låg;ansökan;nej;nej;;2022-03-01;;;;;;;S3;;"
                        + "pågår;2022-12-31");
    }

    /** The first case once more, with another outcome and need. */
    void landCorrection(String name) throws IOException {
        deliver(
                "case",
                name,
                CASE_HEADER,
                "A1;" + BO + ";F1;H1;9901;Norra Provby;provlotsen;samordnat stöd till familjer;brister i omsorgen;låg;"
                        + "anmälan;nej;nej;nej;2019-03-01;2019-03-11;2019-03-11;2019-06-09;2019-06-19;2019-12-31;"
                        + "2019-12-31;S1;S2;målet inte nått;2021-12-31");
    }

    /** Contacts in a folder that nothing marks as invented. */
    void landUnmarked(String source, String name) throws IOException {
        deliver(
                source,
                name,
                "kontakt_id;ärende_id;handläggare;datum;aktivitet;minuter",
                "K9;A1;S1;2019-03-06;hembesök;60");
        Files.delete(landing.resolve(source).resolve("PAHITTAT"));
    }

    /** Lands a file in the old Windows encoding, in a folder marked as invented. */
    void deliver(String source, String name, String... lines) throws IOException {
        land(source, name, Charset.forName("windows-1252"), String.join("\n", lines));
    }

    private void land(String source, String name, Charset encoding, String text) throws IOException {
        Path folder = Files.createDirectories(landing.resolve(source));
        Files.write(folder.resolve("PAHITTAT"), List.of());
        AtRest.since(Files.writeString(folder.resolve(name), text, encoding), Duration.ofMinutes(2));
    }
}
