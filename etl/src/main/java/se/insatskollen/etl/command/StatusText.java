package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.insatskollen.etl.nightly.Purpose;
import se.insatskollen.etl.nightly.RunRecord;
import se.insatskollen.etl.reading.Figures;
import se.insatskollen.etl.schedule.SwedishTime;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.release.Tally;

/** Writes the status for reading, on 120 columns. */
final class StatusText {
    private static final int WIDTH = 120;
    private static final int LONGEST_MESSAGE = 54;
    private static final int LONGEST_FILE_NAME = 26;

    private final StatusFacts facts;
    private final PrintWriter out;

    StatusText(StatusFacts facts, PrintWriter out) {
        this.facts = facts;
        this.out = out;
    }

    void write() {
        out.println(release());
        out.println(lastSuccess(facts));
        runs();
        deliveries();
        tallies();
        lastLook();
        rejectionLists();
    }

    /** When the last successful run ended, and how long ago. */
    static String lastSuccess(StatusFacts facts) {
        return facts.lastSuccess()
                .flatMap(RunRecord::end)
                .map(end -> "The last successful run ended %s, %s"
                        .formatted(
                                SwedishTime.text(end.endedAt()),
                                ago(facts.sinceSuccess().orElseThrow())))
                .orElse("No run has been successful yet");
    }

    private String release() {
        return facts.release()
                .map(manifest -> "Release %s with data of %s (%s)"
                        .formatted(
                                manifest.release(),
                                manifest.dataDate(),
                                age(facts.dataAgeDays().orElseThrow())))
                .orElse("There is no release yet.");
    }

    private static String age(long days) {
        if (days == 0) {
            return "today";
        }
        String unit = Math.abs(days) == 1 ? " day" : " days";
        return Math.abs(days) + unit + (days > 0 ? " old" : " ahead of the clock");
    }

    private static String ago(Duration since) {
        Duration length = since.abs();
        String text = length.toHours() > 0 ? length.toHours() + " h" : length.toMinutes() + " min";
        return since.isNegative() ? text + " ahead of the clock" : text + " ago";
    }

    private void runs() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("started", "business date", "took", "exit", "refused", "what happened"));
        facts.shownRuns().forEach(run -> lines.add(line(run)));
        print(lines, Integer.MAX_VALUE);
    }

    private static List<String> line(RunRecord run) {
        String started = SwedishTime.text(run.startedAt());
        String date = run.businessDate() + (run.purpose() == Purpose.DRY_RUN ? " (dry)" : "");
        return run.end()
                .map(end -> List.of(
                        started,
                        date,
                        Duration.between(run.startedAt(), end.endedAt()).toSeconds() + " s",
                        String.valueOf(end.code().number()),
                        String.valueOf(end.deliveriesRefused()),
                        cut(end.message(), LONGEST_MESSAGE)))
                .orElse(List.of(started, date, "", "", "", "It has no end: it still runs, or it was killed."));
    }

    private void deliveries() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("source", "holds", "files", "newest file", "expected", "last new"));
        facts.sources()
                .forEach(source -> lines.add(List.of(
                        source.name(),
                        source.title(),
                        String.valueOf(source.deliveries().size()),
                        cut(source.newestFile(), LONGEST_FILE_NAME),
                        told(source.rhythm()),
                        source.newest().map(Object::toString).orElse("unknown")
                                + (source.isLate(facts.today()) ? " LATE" : ""))));
        print(lines, Integer.MAX_VALUE);
        if (!facts.neverDelivered().isEmpty()) {
            Paragraph.print("Nothing yet from: " + String.join(", ", facts.neverDelivered()), WIDTH, out);
        }
    }

    private static String told(Rhythm rhythm) {
        return switch (rhythm) {
            case NIGHTLY -> "every night";
            case MONTHLY -> "every month";
            case TERTIALLY -> "three times a year";
            case YEARLY -> "every year";
            case WHEN_KNOWN -> "when known";
        };
    }

    private void tallies() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("source", "of", "in", "loaded", "rejected", "duplicate"));
        for (SourceFacts source : facts.sources()) {
            lines.add(line(source.name(), "rows", source.rows(), Figures::count));
            Optional<Tally> ore = source.ore();
            ore.ifPresent(tally -> lines.add(line("", "kronor", tally, Figures::kronor)));
            if (source.amountsUnread() > 0) {
                String unread = Figures.count(source.amountsUnread());
                lines.add(List.of("", "rows without a readable amount", "", "", unread, ""));
            }
        }
        print(lines, 2);
    }

    private static List<String> line(String source, String unit, Tally tally, Function<Long, String> told) {
        return List.of(
                source,
                unit,
                told.apply(tally.in()),
                told.apply(tally.loaded()),
                told.apply(tally.rejected()),
                told.apply(tally.duplicate()));
    }

    private void lastLook() {
        Optional<RunRecord> look = facts.lastLook();
        if (look.isEmpty()) {
            return;
        }
        String when = SwedishTime.text(look.get().startedAt());
        RunRecord.Told told = look.get().end().orElseThrow().told();
        list("Refused in the run of " + when, told.refusals());
        list("Waiting since the run of " + when, told.waiting());
        list("Differed from earlier deliveries in the run of " + when, told.drift());
        list("Accepted although they differed", accepted());
    }

    // From all runs that are shown: the last one is seldom the one in which somebody took a decision.
    private List<String> accepted() {
        return facts.shownRuns().stream()
                .filter(RunRecord::hasLooked)
                .flatMap(run -> run.end().orElseThrow().told().accepted().stream()
                        .map(delivery -> run.businessDate() + " " + delivery))
                .toList();
    }

    private void rejectionLists() {
        list(
                "Lists of rejected rows",
                facts.rejectionLists().stream()
                        .map(list -> "%s: %s %s"
                                .formatted(list.file(), Figures.count(list.rows()), list.rows() == 1 ? "row" : "rows"))
                        .toList());
    }

    private void list(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            out.println();
            out.println(title + ":");
            texts.forEach(text -> Paragraph.print("- " + text, WIDTH, out));
        }
    }

    private void print(List<List<String>> lines, int firstFigures) {
        if (lines.size() > 1) {
            out.println();
            AlignedLines.print(lines, firstFigures, out);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
