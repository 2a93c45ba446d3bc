package se.insatskollen.etl.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.etl.nightly.RunLine;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.Tally;

/** Writes the status for a monitor, as one object: the same facts as the text. */
final class StatusJson {
    private StatusJson() {}

    static ObjectNode of(StatusFacts facts) {
        ObjectNode status = new ObjectMapper().createObjectNode();
        facts.release().ifPresentOrElse(manifest -> put(status, manifest, facts), () -> status.putNull("release"));
        status.put("isStale", facts.isStale())
                .put("staleAfterHours", facts.staleAfter().toHours());
        status.set("lastSuccess", facts.lastSuccess().map(RunLine::of).orElse(null));
        status.set("lastLook", facts.lastLook().map(RunLine::of).orElse(null));
        ArrayNode runs = status.putArray("runs");
        facts.shownRuns().forEach(run -> runs.add(RunLine.of(run)));
        ArrayNode deliveries = status.putArray("deliveries");
        facts.sources().forEach(source -> put(deliveries.addObject(), source, facts.today()));
        ArrayNode never = status.putArray("neverDelivered");
        facts.neverDelivered().forEach(never::add);
        ArrayNode lists = status.putArray("rejectionLists");
        facts.rejectionLists()
                .forEach(list ->
                        lists.addObject().put("file", list.file().toString()).put("rows", list.rows()));
        return status;
    }

    private static void put(ObjectNode status, Manifest manifest, StatusFacts facts) {
        status.putObject("release")
                .put("id", manifest.release())
                .put("dataDate", manifest.dataDate().toString())
                .put("dataAgeDays", facts.dataAgeDays().orElseThrow())
                .put("createdAt", manifest.createdAt().toString());
    }

    private static void put(ObjectNode json, SourceFacts source, LocalDate today) {
        Tally rows = source.rows();
        json.put("source", source.name())
                .put("title", source.title())
                .put("deliveryCount", source.deliveries().size())
                .put("rowsIn", rows.in())
                .put("rowsLoaded", rows.loaded())
                .put("rowsRejected", rows.rejected())
                .put("rowsDuplicate", rows.duplicate());
        Optional<Tally> ore = source.ore();
        json.put("oreIn", ore.map(Tally::in).orElse(null))
                .put("oreLoaded", ore.map(Tally::loaded).orElse(null))
                .put("oreRejected", ore.map(Tally::rejected).orElse(null))
                .put("oreDuplicate", ore.map(Tally::duplicate).orElse(null))
                .put("amountsUnread", source.amountsUnread())
                .put("newestFile", source.newestFile())
                .put("newestDate", source.newest().map(LocalDate::toString).orElse(null))
                .put("rhythm", source.rhythm().name())
                .put("isLate", source.isLate(today));
    }
}
