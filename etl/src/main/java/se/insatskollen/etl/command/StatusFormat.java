package se.insatskollen.etl.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.etl.nightly.RunLine;
import se.insatskollen.etl.nightly.RunRecord;
import se.insatskollen.etl.schedule.SwedishTime;
import se.insatskollen.warehouse.release.Manifest;

/** How the status is written; both forms tell the same facts. */
enum StatusFormat {
    /** For reading. */
    TEXT {
        @Override
        void write(StatusFacts facts, PrintWriter out) {
            out.println(release(facts));
            out.println(lastSuccess(facts));
            out.println();
            runs(facts, out);
            out.println();
            deliveries(facts, out);
        }
    },
    /** For a monitor: one object. */
    JSON {
        @Override
        void write(StatusFacts facts, PrintWriter out) {
            ObjectNode status = new ObjectMapper().createObjectNode();
            facts.release().ifPresentOrElse(manifest -> put(status, manifest, facts), () -> status.putNull("release"));
            status.put("isStale", facts.isStale())
                    .put("staleAfterHours", facts.staleAfter().toHours());
            status.set("lastSuccess", facts.lastSuccess().map(RunLine::of).orElse(null));
            ArrayNode runs = status.putArray("runs");
            facts.shownRuns().forEach(run -> runs.add(RunLine.of(run)));
            ArrayNode deliveries = status.putArray("deliveries");
            facts.deliveries().forEach(source -> deliveries
                    .addObject()
                    .put("source", source.source())
                    .put("deliveryCount", source.deliveryCount())
                    .put("rowsLoaded", source.rowsLoaded())
                    .put("newestFile", source.newestFile()));
            out.println(status);
        }
    };

    abstract void write(StatusFacts facts, PrintWriter out);

    private static void put(ObjectNode status, Manifest manifest, StatusFacts facts) {
        status.putObject("release")
                .put("id", manifest.release())
                .put("dataDate", manifest.dataDate().toString())
                .put("dataAgeDays", facts.dataAgeDays().orElseThrow())
                .put("createdAt", manifest.createdAt().toString());
    }

    private static String release(StatusFacts facts) {
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

    private static String ago(Duration since) {
        Duration length = since.abs();
        String text = length.toHours() > 0 ? length.toHours() + " h" : length.toMinutes() + " min";
        return since.isNegative() ? text + " ahead of the clock" : text + " ago";
    }

    private static void runs(StatusFacts facts, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("started", "business date", "took", "exit", "refused", "what happened"));
        facts.shownRuns().forEach(run -> lines.add(line(run)));
        AlignedLines.print(lines, out);
    }

    private static List<String> line(RunRecord run) {
        String started = SwedishTime.text(run.startedAt());
        String date = run.businessDate().toString();
        return run.end()
                .map(end -> List.of(
                        started,
                        date,
                        Duration.between(run.startedAt(), end.endedAt()).toSeconds() + " s",
                        String.valueOf(end.code().number()),
                        String.valueOf(end.deliveriesRefused()),
                        end.message()))
                .orElse(List.of(started, date, "", "", "", "It has no end: it still runs, or it was killed."));
    }

    private static void deliveries(StatusFacts facts, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("source", "deliveries", "rows loaded", "newest file"));
        facts.deliveries()
                .forEach(source -> lines.add(List.of(
                        source.source(),
                        String.valueOf(source.deliveryCount()),
                        String.valueOf(source.rowsLoaded()),
                        source.newestFile())));
        AlignedLines.print(lines, out);
    }
}
