package se.insatskollen.etl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.insatskollen.etl.nightly.RunLog;
import se.insatskollen.warehouse.Settings;

class StatusCommandTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter talk = new StringWriter();
    private Settings settings;

    @BeforeEach
    void aReleaseAndThreeNights() throws IOException {
        settings = new Settings(home, home);
        Path release = Files.createDirectories(settings.warehouse().resolve("releases/2026-05-09-1a2b3c4d"));
        Files.writeString(settings.warehouse().resolve("CURRENT"), "2026-05-09-1a2b3c4d\n");
        Files.writeString(release.resolve("manifest.json"), """
                {"release": "2026-05-09-1a2b3c4d", "createdAt": "2026-05-09T00:15:30Z", "dataDate": "2026-05-09",
                 "fingerprint": "f", "codeVersion": "c", "contracts": "k", "tables": [], "files": [], "deliveries": [
                 {"deliveryKey": "4", "source": "cost", "origin": "landing", "fileName": "kostnader-i-hela-staden-2026-02.xlsx",
                  "sha256": "", "isInvented": true,
                  "covers": {"mode": "DELTA", "from": "0001-01-01", "to": "9999-12-31"},
                  "form": {"format": "XLSX", "encoding": "UTF-8", "delimiter": "", "lineEnds": "", "columns": []},
                  "parts": [{"name": "Januari", "linesBefore": 0, "amountsUnread": 0, "ore": {"in": 123456750, "loaded": 123456700, "rejected": 50, "duplicate": 0},
                    "rows": {"in": 1203, "loaded": 1202, "rejected": 1, "duplicate": 0}},
                   {"name": "Februari", "linesBefore": 1204, "amountsUnread": 2, "ore": {"in": -100, "loaded": -100, "rejected": 0, "duplicate": 0},
                    "rows": {"in": 10, "loaded": 8, "rejected": 2, "duplicate": 0}}]},
                 {"deliveryKey": "1", "source": "staffing", "origin": "register", "fileName": "staffing.csv",
                  "sha256": "", "isInvented": false,
                  "covers": {"mode": "FULL", "from": "0001-01-01", "to": "9999-12-31"},
                  "form": {"format": "CSV", "encoding": "UTF-8", "delimiter": ";", "lineEnds": "LF", "columns": []},
                  "parts": [{"name": "", "linesBefore": 0, "amountsUnread": 0, "ore": {"in": 0, "loaded": 0, "rejected": 0, "duplicate": 0},
                    "rows": {"in": 40, "loaded": 40, "rejected": 0, "duplicate": 0}}]},
                 {"deliveryKey": "2", "source": "grant", "origin": "landing", "fileName": "2026-05.csv",
                  "sha256": "", "isInvented": false,
                  "covers": {"mode": "FULL", "from": "0001-01-01", "to": "9999-12-31"},
                  "form": {"format": "CSV", "encoding": "UTF-8", "delimiter": ";", "lineEnds": "LF", "columns": []},
                  "parts": [{"name": "", "linesBefore": 0, "amountsUnread": 0, "ore": {"in": 0, "loaded": 0, "rejected": 0, "duplicate": 0},
                    "rows": {"in": 9, "loaded": 7, "rejected": 1, "duplicate": 1}}]},
                 {"deliveryKey": "3", "source": "grant", "origin": "landing", "fileName": "2026-04.csv",
                  "sha256": "", "isInvented": false,
                  "covers": {"mode": "FULL", "from": "0001-01-01", "to": "9999-12-31"},
                  "form": {"format": "CSV", "encoding": "UTF-8", "delimiter": ";", "lineEnds": "LF", "columns": []},
                  "parts": [{"name": "", "linesBefore": 0, "amountsUnread": 0, "ore": {"in": 0, "loaded": 0, "rejected": 0, "duplicate": 0},
                    "rows": {"in": 3, "loaded": 3, "rejected": 0, "duplicate": 0}}]}]}
                """);
        Files.createDirectories(settings.runLog().getParent());
        Files.writeString(settings.runLog(), """
                {"run":"a","event":"ended","businessDate":"2026-05-09","startedAt":"2026-05-09T00:15:00Z",\
                "endedAt":"2026-05-09T00:15:31Z","exitCode":0,"outcome":"DONE",\
                "message":"Published release 2026-05-09-1a2b3c4d","release":"2026-05-09-1a2b3c4d","deliveriesRefused":0}
                {"run":"b","event":"ended","businessDate":"2026-05-10","startedAt":"2026-05-10T00:15:00Z",\
                "endedAt":"2026-05-10T00:15:09Z","exitCode":4,"outcome":"REFUSED",\
                "message":"Nothing new. Release 2026-05-09-1a2b3c4d stands.","release":"2026-05-09-1a2b3c4d",\
                "deliveriesRefused":2,"refusals":["landing/grant/a.csv line 2: belopp is empty. Correct the row."],\
                "waiting":["landing/case/case.csv.part is still being written. It is left for the next run."],\
                "drift":["landing/cost/c.csv adds up to 10 000,00 kr, more than 30 % from 1 000,00 kr, the median of the last 8."],\
                "accepted":["landing/cost/c.csv (cost-0123456789abcdef)"]}
                {"run":"d","event":"ended","businessDate":"2026-05-10","isDryRun":true,\
                "startedAt":"2026-05-10T05:00:00Z","endedAt":"2026-05-10T05:00:20Z","exitCode":0,"outcome":"DONE",\
                "message":"Dry run: release 2026-05-10-5e6f7a8b would be published. Release 2026-05-09-1a2b3c4d stands.",\
                "release":"2026-05-09-1a2b3c4d","deliveriesRefused":0}
                {"run":"c","event":"started","businessDate":"2026-05-11","startedAt":"2026-05-11T00:15:00Z"}
                """);
        Files.writeString(settings.ledger(), published("cost", "2026-03-01") + published("grant", "2026-05-09"));
        Path list = Files.createDirectories(settings.rejected().resolve("cost")).resolve("kostnader.xlsx.csv");
        Files.writeString(list, "fil;blad;rad;kolumn;regel\nkostnader.xlsx;Januari;7;datum;is no date\n");
    }

    private static String published(String source, String date) {
        return """
                {"delivery":{"deliveryKey":"%s","source":"%s","origin":"landing","fileName":"f.csv","sha256":"",\
                "isInvented":true,"covers":{"mode":"DELTA","from":"0001-01-01","to":"9999-12-31"},\
                "form":{"format":"CSV","encoding":"UTF-8","delimiter":";","lineEnds":"LF","columns":[]},"parts":[]},\
                "release":"r","publishedDate":"%s"}
                """.formatted(source, source, date);
    }

    @Test
    void everything_about_the_nights_is_told_on_120_columns() {
        assertThat(status("2026-05-10T07:00+02:00")).isEqualTo(0);
        assertThat(out).hasToString("""
                Release 2026-05-09-1a2b3c4d with data of 2026-05-09 (1 day old)
                The last successful run ended 2026-05-09 02:15 +02:00, 28 h ago

                started                  business date     took  exit  refused  what happened
                2026-05-11 02:15 +02:00  2026-05-11                             It has no end: it still runs, or it was killed.
                2026-05-10 07:00 +02:00  2026-05-10 (dry)  20 s  0     0        Dry run: release 2026-05-10-5e6f7a8b would be publish…
                2026-05-10 02:15 +02:00  2026-05-10        9 s   4     2        Nothing new. Release 2026-05-09-1a2b3c4d stands.
                2026-05-09 02:15 +02:00  2026-05-09        31 s  0     0        Published release 2026-05-09-1a2b3c4d

                source    holds                files  newest file                 expected     last new
                cost      Kostnader            1      kostnader-i-hela-staden-2…  every month  2026-03-01 LATE
                grant     Bidrag till projekt  2      2026-05.csv                 when known   2026-05-09
                staffing  Personal i projekt   1      staffing.csv                when known   unknown
                Nothing yet from: case, contact, placement, measurement, activity_count

                source    of                                        in        loaded  rejected  duplicate
                cost      rows                                   1 213         1 210         3          0
                          kronor                          1 234 566,50  1 234 566,00      0,50       0,00
                          rows without a readable amount                                     2
                grant     rows                                      12            10         1          1
                          kronor                                  0,00          0,00      0,00       0,00
                staffing  rows                                      40            40         0          0

                Refused in the run of 2026-05-10 02:15 +02:00:
                - landing/grant/a.csv line 2: belopp is empty. Correct the row.

                Waiting since the run of 2026-05-10 02:15 +02:00:
                - landing/case/case.csv.part is still being written. It is left for the next run.

                Differed from earlier deliveries in the run of 2026-05-10 02:15 +02:00:
                - landing/cost/c.csv adds up to 10 000,00 kr, more than 30 %% from 1 000,00 kr, the median of the last 8.

                Accepted although they differed:
                - 2026-05-10 landing/cost/c.csv (cost-0123456789abcdef)

                Lists of rejected rows:
                - %s: 1 row
                """.formatted(settings.rejected().resolve("cost/kostnader.xlsx.csv")));
        assertThat(out.toString().lines().filter(line -> !line.contains(home.toString())))
                .allMatch(line -> line.length() <= 120);
        assertThat(talk).hasToString("");
    }

    @Test
    void a_line_that_is_too_long_goes_on_below() throws IOException {
        Files.writeString(settings.runLog(), """
                {"run":"e","event":"ended","businessDate":"2026-05-09","startedAt":"2026-05-09T00:15:00Z",\
                "endedAt":"2026-05-09T00:15:31Z","exitCode":4,"outcome":"REFUSED","message":"m","release":null,\
                "deliveriesRefused":1,"refusals":["landing/cost/c.csv adds up to 10 000,00 kr, more than 30 % from \
                1 000,00 kr, the median of the last 8. Ask ekonomisystemet. If it is right: insatskollen import --accept cost-1"]}
                """);
        status("2026-05-10T07:00+02:00");
        assertThat(out.toString()).contains("""
                - landing/cost/c.csv adds up to 10 000,00 kr, more than 30 % from 1 000,00 kr, the median of the last 8. Ask
                  ekonomisystemet. If it is right: insatskollen import --accept cost-1
                """);
    }

    @Test
    void json_tells_the_same() {
        assertThat(status("2026-05-10T07:00+02:00", "--json")).isEqualTo(0);
        assertThat(out.toString())
                .startsWith(
                        "{\"release\":{\"id\":\"2026-05-09-1a2b3c4d\",\"dataDate\":\"2026-05-09\",\"dataAgeDays\":1,"
                                + "\"createdAt\":\"2026-05-09T00:15:30Z\"},\"isStale\":false,\"staleAfterHours\":36,"
                                + "\"lastSuccess\":{\"run\":\"a\",")
                .contains("\"runs\":[{\"run\":\"c\",\"event\":\"started\",")
                .contains(
                        "\"refusals\":[\"landing/grant/a.csv line 2: belopp is empty. Correct the row.\"],\"waiting\":[")
                .contains("\"deliveries\":[{\"source\":\"cost\",\"title\":\"Kostnader\",\"deliveryCount\":1,"
                        + "\"rowsIn\":1213,\"rowsLoaded\":1210,\"rowsRejected\":3,\"rowsDuplicate\":0,"
                        + "\"oreIn\":123456650,\"oreLoaded\":123456600,\"oreRejected\":50,\"oreDuplicate\":0,"
                        + "\"amountsUnread\":2,\"newestFile\":\"kostnader-i-hela-staden-2026-02.xlsx\","
                        + "\"newestDate\":\"2026-03-01\",\"rhythm\":\"MONTHLY\",\"isLate\":true},")
                .contains("\"source\":\"staffing\",\"title\":\"Personal i projekt\",\"deliveryCount\":1,\"rowsIn\":40,"
                        + "\"rowsLoaded\":40,\"rowsRejected\":0,\"rowsDuplicate\":0,\"oreIn\":null,")
                .contains("\"neverDelivered\":[\"case\",")
                .contains("kostnader.xlsx.csv\",\"rows\":1}]");
    }

    @Test
    void a_success_of_more_than_36_hours_ago_is_stale() {
        assertThat(status("2026-05-10T14:15:31+02:00")).isEqualTo(0);
        assertThat(status("2026-05-10T14:15:32+02:00")).isEqualTo(7);
        assertThat(talk).hasToString("""
                Stale: The last successful run ended 2026-05-09 02:15 +02:00, 36 h ago; 36 h are allowed. See what \
                became of the last runs, then run: insatskollen import
                """);
    }

    @Test
    void the_age_allowed_can_be_chosen() {
        assertThat(status("2026-05-09T07:00+02:00", "--stale-after", "4")).isEqualTo(7);
        assertThat(status("2026-05-12T07:00+02:00", "--stale-after", "96")).isEqualTo(0);
    }

    @Test
    void a_success_far_ahead_of_a_clock_that_was_set_back_is_stale() {
        assertThat(status("2026-05-08T07:00+02:00")).isEqualTo(0);
        assertThat(status("2026-05-07T07:00+02:00")).isEqualTo(7);
        assertThat(talk.toString()).contains("43 h ahead of the clock");
    }

    @Test
    void before_the_first_import_everything_is_stale() throws IOException {
        Files.delete(settings.warehouse().resolve("CURRENT"));
        Files.delete(settings.runLog());
        Files.delete(settings.ledger());
        Files.delete(settings.rejected().resolve("cost/kostnader.xlsx.csv"));
        assertThat(status("2026-05-10T07:00+02:00")).isEqualTo(7);
        assertThat(out.toString()).startsWith("There is no release yet.\nNo run has been successful yet\n");
        assertThat(status("2026-05-10T07:00+02:00", "--json")).isEqualTo(7);
        assertThat(out.toString())
                .endsWith("{\"release\":null,\"isStale\":true,\"staleAfterHours\":36,\"lastSuccess\":null,"
                        + "\"lastLook\":null,\"runs\":[],\"deliveries\":[],\"neverDelivered\":[\"case\",\"contact\","
                        + "\"placement\",\"measurement\",\"cost\",\"activity_count\"],\"rejectionLists\":[]}\n");
    }

    private int status(String now, String... options) {
        Clock clock = Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZoneOffset.UTC);
        RunLog log = new RunLog(settings.runLog(), clock);
        return new CommandLine(new StatusCommand(
                        settings, log, clock, new PrintWriter(out, true), new PrintWriter(talk, true)))
                .execute(options);
    }
}
