package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.FileFormat;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;

/**
 * Looks into the landing folder: what may be taken in, what is not finished, and what is none of ours. A name that
 * begins with a dot is no delivery and is passed over.
 */
final class LandingFolder {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Instant now;
    private final List<FoundFile> found = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    LandingFolder(Path landing, Instant now) throws IOException {
        this.now = now;
        for (String name : Discovery.names(landing)) {
            Optional<Source> source = Sources.named(name);
            if (source.isEmpty() || !Files.isDirectory(landing.resolve(name))) {
                refusals.add(new Refusal("landing/" + name, Discovery.ofNoSource(Origin.LANDING)));
            } else {
                look(source.get(), landing.resolve(name));
            }
        }
    }

    /** The files that may be taken in, unless they turn out to be written to. */
    List<FoundFile> found() {
        return found;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Waiting> waiting() {
        return waiting;
    }

    private void look(Source source, Path folder) throws IOException {
        List<String> names = Discovery.names(folder);
        boolean isInvented = names.contains(Discovery.MARK_OF_INVENTED_DATA);
        for (String name : names) {
            String place = Origin.LANDING.place(source, name);
            Optional<Look> look = Look.at(folder.resolve(name));
            if (look.isEmpty()) {
                continue; // It has left.
            }
            switch (LandedName.kind(name)) {
                case MARK -> {}
                case OWNER_FILE ->
                    wait(
                            place,
                            "is there because somebody has the workbook open in Excel. Close it, or delete this file.");
                case UNFINISHED -> unfinished(place, look.get());
                case CONTROL -> control(place, look.get(), names);
                case DELIVERY -> delivery(source, look.get(), names, isInvented);
            }
        }
    }

    private void unfinished(String place, Look look) {
        wait(
                place,
                look.isAtRestFor(A_DAY, now)
                        ? "has not grown for more than a day: it seems to have broken off. Deliver it again, or take it away."
                        : Waiting.BEING_WRITTEN);
    }

    private void control(String place, Look look, List<String> names) {
        String toldOf = LandedName.toldOf(look.file().getFileName().toString()).orElseThrow();
        if (!names.contains(toldOf) && look.isAtRestFor(A_DAY, now)) {
            wait(
                    place,
                    "has waited for %s for more than a day. Deliver that file, or take this one away."
                            .formatted(toldOf));
        }
    }

    private void delivery(Source source, Look look, List<String> names, boolean isInvented) throws IOException {
        String name = look.file().getFileName().toString();
        String place = Origin.LANDING.place(source, name);
        if (!Files.isRegularFile(look.file()) || !FileFormat.isDelivery(look.file())) {
            refusals.add(
                    new Refusal(
                            place,
                            "is no CSV, XLSX or JSON file, packed as .gz or .zip or not. Deliver it as one of them; other formats are not read."));
        } else if (names.stream().anyMatch(other -> isUnfinishedControl(other, name))) {
            wait(place, "waits for its control file, which is still being written. Both are left for the next run.");
        } else {
            Optional<Look> control = Look.at(Delivery.control(look.file()));
            found.add(new FoundFile(source, Origin.LANDING, look, control, isInvented));
        }
    }

    private static boolean isUnfinishedControl(String name, String delivery) {
        return LandedName.kind(name) == LandedName.Kind.UNFINISHED
                && LandedName.toldOf(name).equals(Optional.of(delivery));
    }

    private void wait(String place, String state) {
        waiting.add(new Waiting(place, state));
    }
}
