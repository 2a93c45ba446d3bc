package se.insatskollen.etl.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;

/** A small valid delivery of invented rows: its header line and, below it, one line a row. */
record InventedTable(Source source, List<List<String>> lines) {
    private static final String CASE_HEADER =
            "ärende_id;personnummer;familj_id;hushåll_id;kommun;stadsdel;projekt_id;insatstyp;målgrupp;behovsnivå;"
                    + "aktualisering;återaktualisering;skyddad_identitet;förlängd_utredning;inkom;bedömd;"
                    + "utredning_inledd;utredning_avslutad;insats_från;insats_till;avslutat;handläggare;"
                    + "medhandläggare;utfall;uttaget";

    static final List<InventedTable> ALL = List.of(
            of(
                    "case",
                    CASE_HEADER,
                    "A1;201021150014;F1;H1;9901;Norra Provby;provlotsen;samordnat stöd till familjer;"
                            + "brister i omsorgen;hög;anmälan;nej;nej;nej;2019-03-01;2019-03-11;2019-03-11;2019-06-09;"
                            + "2019-06-19;2019-12-31;2019-12-31;S1;S2;målet nått;2021-12-31",
                    "A2;201021150014;F1;H1;9901;Norra Provby;;;brister i omsorgen;medel;ansökan;ja;nej;;2020-09-01;"
                            + ";;;;;;S1;;pågår;2021-12-31",
                    "A3;201226030029;F1;H2;9901;Södra Provby;hittepå;;våld i nära relation;låg;anmälan;nej;nej;;"
                            + "2021-06-01;2021-06-05;;;;;2021-06-05;S3;;avslutat utan insats;2021-12-31",
                    "A4;201523090049;F2;H3;9901;Södra Provby;;;skolfrånvaro;låg;ansökan;nej;ja;;2021-02-01;;;;;;;S3;;"
                            + "pågår;2021-12-31"),
            of(
                    "contact",
                    "kontakt_id;ärende_id;handläggare;datum;aktivitet;minuter",
                    "K1;A1;S1;2019-03-05;hembesök;60",
                    "K2;A1;S4;2019-03-12;dokumentation;30",
                    "K3;A4;S3;2021-02-03;resa;15"),
            of(
                    "placement",
                    "placering_id;ärende_id;personnummer;placeringsform;lagrum;från;till;utförare;regi;dygnspris",
                    "P1;A1;201021150014;HVB;SoL;2020-01-01;2020-01-30;Provhemmet AB;köpt;4 414,00",
                    "P2;A2;201021150014;familjehem;LVU;2021-12-30;;Provby;egen;1 200,50",
                    "P3;A4;201523090049;jourhem;LVU;2021-05-01;;Åsgården;egen;1 000,00"),
            of(
                    "cost",
                    "verifikatrad;datum;kommun;nämnd;konto;kostnadsslag;kostnadsställe;projektkod;betalare;belopp",
                    "V1;2019-05-02;9901;Norra Provby;5010;personal;100;provlotsen;sociala investeringsfonden;1 000,50",
                    "V2;2021-05-02;9901;Norra Provby;5010;personal;100;okänd-kod;stadsdelsnämnden;200,00",
                    "V3;2021-05-02;0001;;5010;övrigt;100;;socialnämnden;-50,25"),
            of(
                    "measurement",
                    "mätning_id;ärende_id;personnummer;instrument;tillfälle;datum;poäng;respondent",
                    "M1;A1;201021150014;sdq;före;2019-06-19;21,5;förälder",
                    "M2;A1;201021150014;okänt;efter;2019-12-30;12;förälder"),
            of(
                    "activity_count",
                    "räkning_id;kommun;stadsdel;från;till;insatstyp;antal",
                    "R1;9901;Nya Provby;2025-07-01;2025-07-31;tidigt socialt stöd;12",
                    "R2;9901;Södra Provby;2025-08-01;2025-08-31;tidigt socialt stöd;7"));

    /** Its lines, to be changed, with each row so many times, every time under a key of its own. */
    List<List<String>> longer(int times) {
        List<List<String>> longer = new ArrayList<>();
        longer.add(new ArrayList<>(lines.get(0)));
        for (int time = 1; time <= times; time++) {
            for (List<String> row : lines.subList(1, lines.size())) {
                List<String> copy = new ArrayList<>(row);
                copy.set(0, row.get(0) + "-" + time);
                longer.add(copy);
            }
        }
        return longer;
    }

    private static InventedTable of(String source, String... lines) {
        List<List<String>> cells = new ArrayList<>();
        for (String line : lines) {
            cells.add(Arrays.asList(line.split(";", -1)));
        }
        return new InventedTable(Sources.named(source).orElseThrow(), List.copyOf(cells));
    }
}
