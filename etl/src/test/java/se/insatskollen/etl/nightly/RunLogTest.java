package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.drift.Drift;
import se.insatskollen.etl.sources.DriftKind;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.Waiting;
import se.insatskollen.warehouse.ExitCode;

class RunLogTest {
    private static final LocalDate DATE = LocalDate.of(2026, 5, 10);

    @TempDir
    Path home;

    private Path file;
    private RunLog log;

    @BeforeEach
    void open() {
        file = home.resolve("log/runs.jsonl");
        log = at("2026-05-10T00:15:00Z");
    }

    @Test
    void a_run_has_a_line_when_it_starts_and_one_that_tells_all_when_it_has_ended() throws IOException {
        RunRecord run = log.started(DATE);
        at("2026-05-10T00:15:31.200Z").ended(run, published(), Optional.of("2026-05-10-1a2b3c4d"));
        assertThat(file).hasContent("""
                {"run":"R","event":"started","businessDate":"2026-05-10","startedAt":"2026-05-10T00:15:00Z"}
                {"run":"R","event":"ended","businessDate":"2026-05-10","startedAt":"2026-05-10T00:15:00Z",\
                "endedAt":"2026-05-10T00:15:31.200Z","exitCode":4,"outcome":"REFUSED",\
                "message":"Published release 2026-05-10-1a2b3c4d","release":"2026-05-10-1a2b3c4d","deliveriesRefused":1,\
                "refusals":["landing/grant/a.csv line 2: belopp is empty"],"waiting":[],"drift":[],"accepted":[]}
                """.replace("\"R\"", "\"" + run.run() + "\""));
        assertThat(log.runs()).hasSize(1).first().satisfies(read -> {
            assertThat(read.isSuccess()).isFalse();
            assertThat(read.end().orElseThrow().deliveriesRefused()).isEqualTo(1);
        });
    }

    @Test
    void a_run_that_was_killed_has_no_end() throws IOException {
        RunRecord killed = log.started(DATE);
        RunRecord next = log.started(DATE);
        log.ended(next, done("Nothing new."), Optional.empty());
        assertThat(log.runs()).extracting(RunRecord::run).containsExactly(killed.run(), next.run());
        assertThat(log.runs()).extracting(run -> run.end().isPresent()).containsExactly(false, true);
    }

    @Test
    void a_line_that_a_power_cut_tore_hides_no_other() throws IOException {
        log.ended(log.started(DATE), done("Nothing new."), Optional.empty());
        Files.writeString(file, "{\"run\":\"2026-05-11\",\"event\":\"sta", StandardOpenOption.APPEND);
        assertThat(log.runs()).hasSize(1);
        RunRecord next = log.started(DATE.plusDays(1));
        assertThat(log.runs()).hasSize(2).last().isEqualTo(next);
    }

    @Test
    void nothing_like_a_personal_number_is_noted_and_no_second_line() throws IOException {
        log.ended(log.started(DATE), done("Cannot cast 20121315-1234 or 121315+1234, it says\nmore"), Optional.empty());
        assertThat(log.runs().get(0).end().orElseThrow().message()).isEqualTo("Cannot cast … or …, it says");
    }

    @Test
    void the_last_success_is_the_one_noted_last_whatever_the_clock_says() throws IOException {
        RunRecord ahead = at("2036-01-01T00:00:00Z").started(LocalDate.of(2036, 1, 1));
        log.ended(ahead, done("Published release a"), Optional.of("a"));
        RunRecord after = log.started(DATE);
        log.ended(after, done("Nothing new."), Optional.of("a"));
        log.ended(log.started(DATE), published(), Optional.of("a"));
        assertThat(RunLog.lastSuccess(log.runs()).orElseThrow().run()).isEqualTo(after.run());
    }

    @Test
    void a_dry_run_is_noted_as_one_and_is_no_success() throws IOException {
        RunRecord dry = log.started(DATE, Purpose.DRY_RUN);
        log.ended(dry, done("Dry run: release a would be published."), Optional.empty());
        assertThat(file).content().contains("\"event\":\"started\",\"businessDate\":\"2026-05-10\",\"isDryRun\":true,");
        assertThat(log.runs()).singleElement().satisfies(run -> {
            assertThat(run.purpose()).isEqualTo(Purpose.DRY_RUN);
            assertThat(run.isSuccess()).isFalse();
            assertThat(run.hasLooked()).isFalse();
        });
    }

    @Test
    void what_a_run_told_of_the_deliveries_is_read_back_without_personal_numbers() throws IOException {
        Findings findings = new Findings(
                "1 deliveries: 3 rows in",
                List.of(new Refusal("landing/case/201213151234.csv", "is empty.")),
                List.of(new Waiting("landing/case/b.csv.part", "is still being written.")),
                List.of(new Drifted("landing/cost/c.csv", new Drift(DriftKind.ROWS_OUTSIDE, "holds 3 rows."))),
                List.of("landing/cost/d.csv (cost-0123456789abcdef)"));
        log.ended(log.started(DATE), new Import.Outcome(ExitCode.REFUSED, findings, "m"), Optional.empty());
        assertThat(log.runs().get(0).end().orElseThrow().told())
                .isEqualTo(new RunRecord.Told(
                        "1 deliveries: 3 rows in",
                        List.of("landing/case/….csv is empty."),
                        List.of("landing/case/b.csv.part is still being written."),
                        List.of("landing/cost/c.csv holds 3 rows."),
                        List.of("landing/cost/d.csv (cost-0123456789abcdef)")));
    }

    @Test
    void a_file_with_many_bad_rows_is_one_refused_delivery_and_fills_no_log() throws IOException {
        List<Refusal> refusals = IntStream.rangeClosed(1, 150)
                .mapToObj(row -> new Refusal("landing/grant/a.csv", "line %d: belopp is empty.".formatted(row)))
                .toList();
        Findings findings = new Findings("", refusals, List.of(), List.of(), List.of());
        log.ended(log.started(DATE), new Import.Outcome(ExitCode.REFUSED, findings, "m"), Optional.empty());
        RunRecord.End end = log.runs().get(0).end().orElseThrow();
        assertThat(end.deliveriesRefused()).isEqualTo(1);
        assertThat(end.told().refusals()).hasSize(101).last().isEqualTo("50 more");
    }

    @Test
    void a_line_of_an_earlier_version_is_read_with_what_it_tells() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"run":"a","event":"ended","businessDate":"2026-05-09","startedAt":"2026-05-09T00:15:00Z",\
                "endedAt":"2026-05-09T00:15:31Z","exitCode":0,"outcome":"DONE","message":"m","release":null,\
                "deliveriesRefused":0}
                """);
        assertThat(log.runs()).singleElement().satisfies(run -> {
            assertThat(run.isSuccess()).isTrue();
            assertThat(run.end().orElseThrow().told())
                    .isEqualTo(new RunRecord.Told("", List.of(), List.of(), List.of(), List.of()));
        });
    }

    @Test
    void before_the_first_run_there_is_none() throws IOException {
        assertThat(log.runs()).isEmpty();
    }

    private RunLog at(String instant) {
        return new RunLog(file, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private static Import.Outcome done(String message) {
        return new Import.Outcome(ExitCode.DONE, message);
    }

    private static Import.Outcome published() {
        Refusal refusal = new Refusal("landing/grant/a.csv", "line 2: belopp is empty");
        Findings findings = new Findings("", List.of(refusal), List.of(), List.of(), List.of());
        return new Import.Outcome(ExitCode.REFUSED, findings, "Published release 2026-05-10-1a2b3c4d");
    }
}
