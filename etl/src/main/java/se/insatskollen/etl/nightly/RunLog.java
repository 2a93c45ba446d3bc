package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.warehouse.release.Durable;

/**
 * Remembers every run of the import, whatever became of it: a line when it starts and a line when it has ended. A run
 * that was killed has the first line only.
 */
public final class RunLog {
    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);
    // A delivery's key may hold as many digits in a row; it must stay whole, or nobody can accept the delivery by it.
    private static final Pattern KEY_OR_PERSONAL_NUMBER =
            Pattern.compile("(\\b[a-z_]+-[0-9a-f]{16}\\b)|(?<!\\d)(\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");
    private static final int LONGEST_MESSAGE = 500;
    private static final int MOST_TEXTS = 100;

    private final Path file;
    private final Clock clock;

    public RunLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Notes that a run starts that is to publish. */
    public RunRecord started(LocalDate businessDate) throws IOException {
        return started(businessDate, Purpose.PUBLISH);
    }

    /** Notes that a run starts. */
    public RunRecord started(LocalDate businessDate, Purpose purpose) throws IOException {
        Instant now = now();
        String id = now + "-" + UUID.randomUUID().toString().substring(0, 8);
        RunRecord run = new RunRecord(id, businessDate, purpose, now, Optional.empty());
        append(run);
        return run;
    }

    /** Notes how a run ended. Texts are cut to one line, and anything like a personal number is taken out of them. */
    public void ended(RunRecord run, Import.Outcome outcome, Optional<String> release) throws IOException {
        RunRecord.End end = new RunRecord.End(
                now(),
                outcome.code(),
                harmless(outcome.message()),
                release,
                (int) outcome.refusals().stream().map(Refusal::place).distinct().count(),
                told(outcome.findings()));
        append(new RunRecord(run.run(), run.businessDate(), run.purpose(), run.startedAt(), Optional.of(end)));
    }

    /** All runs in the order they were started in, the newest last, whatever the clock said. */
    public List<RunRecord> runs() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, RunRecord> runs = new LinkedHashMap<>();
        int unreadable = 0;
        // A torn line may end within a character, which a strict decoder would not forgive.
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Optional<RunRecord> run = RunLine.read(line);
            run.ifPresent(known -> runs.put(known.run(), known));
            unreadable += run.isEmpty() && !line.isBlank() ? 1 : 0;
        }
        if (unreadable > 0) {
            LOG.warn("{}: {} lines cannot be read, as after a power cut; they are left out.", file, unreadable);
        }
        return List.copyOf(runs.values());
    }

    /** The newest run after which everything delivered was published. */
    public static Optional<RunRecord> lastSuccess(List<RunRecord> runs) {
        List<RunRecord> newestFirst = new ArrayList<>(runs);
        Collections.reverse(newestFirst);
        return newestFirst.stream().filter(RunRecord::isSuccess).findFirst();
    }

    private void append(RunRecord run) throws IOException {
        Files.createDirectories(file.getParent());
        Durable.appendLine(file, RunLine.of(run).toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static RunRecord.Told told(Findings findings) {
        return new RunRecord.Told(
                findings.read(),
                harmless(findings.refusals()),
                harmless(findings.waiting()),
                harmless(findings.drift()),
                harmless(findings.accepted()));
    }

    private static List<String> harmless(List<?> findings) {
        List<String> texts = new ArrayList<>(findings.stream()
                .limit(MOST_TEXTS)
                .map(finding -> harmless(finding.toString()))
                .toList());
        if (findings.size() > MOST_TEXTS) {
            texts.add("%d more".formatted(findings.size() - MOST_TEXTS));
        }
        return List.copyOf(texts);
    }

    private static String harmless(String message) {
        String line = message.lines().findFirst().orElse("");
        String masked =
                KEY_OR_PERSONAL_NUMBER.matcher(line).replaceAll(found -> found.group(1) == null ? "…" : found.group());
        return masked.substring(0, Math.min(masked.length(), LONGEST_MESSAGE));
    }
}
