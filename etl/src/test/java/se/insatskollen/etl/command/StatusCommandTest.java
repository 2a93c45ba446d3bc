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
                "deliveriesRefused":2}
                {"run":"c","event":"started","businessDate":"2026-05-11","startedAt":"2026-05-11T00:15:00Z"}
                """);
    }

    @Test
    void release_runs_and_deliveries_are_told_with_the_newest_first() {
        assertThat(status("2026-05-10T07:00+02:00")).isEqualTo(0);
        assertThat(out).hasToString("""
                Release 2026-05-09-1a2b3c4d with data of 2026-05-09 (1 day old)
                The last successful run ended 2026-05-09 02:15 +02:00, 28 h ago

                started                  business date  took  exit  refused  what happened
                2026-05-11 02:15 +02:00  2026-05-11                          It has no end: it still runs, or it was killed.
                2026-05-10 02:15 +02:00  2026-05-10     9 s   4     2        Nothing new. Release 2026-05-09-1a2b3c4d stands.
                2026-05-09 02:15 +02:00  2026-05-09     31 s  0     0        Published release 2026-05-09-1a2b3c4d

                source    deliveries  rows loaded  newest file
                grant     2           10           2026-05.csv
                staffing  1           40           staffing.csv
                """);
        assertThat(talk).hasToString("");
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
                .contains("\"deliveries\":[{\"source\":\"grant\",\"deliveryCount\":2,\"rowsLoaded\":10,"
                        + "\"newestFile\":\"2026-05.csv\"}");
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
        assertThat(status("2026-05-10T07:00+02:00")).isEqualTo(7);
        assertThat(out.toString()).startsWith("There is no release yet.\nNo run has been successful yet\n");
        assertThat(status("2026-05-10T07:00+02:00", "--json")).isEqualTo(7);
        assertThat(out.toString())
                .endsWith("{\"release\":null,\"isStale\":true,\"staleAfterHours\":36,\"lastSuccess\":null,\"runs\":[],"
                        + "\"deliveries\":[]}\n");
    }

    private int status(String now, String... options) {
        Clock clock = Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZoneOffset.UTC);
        RunLog log = new RunLog(settings.runLog(), clock);
        return new CommandLine(new StatusCommand(
                        settings, log, clock, new PrintWriter(out, true), new PrintWriter(talk, true)))
                .execute(options);
    }
}
