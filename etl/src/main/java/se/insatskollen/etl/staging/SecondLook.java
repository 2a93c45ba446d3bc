package se.insatskollen.etl.staging;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.FileFormat;
import se.insatskollen.etl.reading.Packing;
import se.insatskollen.etl.sources.Origin;

/**
 * Looks once more at files that somebody may be writing to. Those that were written to within the last minute are given
 * a second; reading all files fills most of it, or all.
 */
final class SecondLook {
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Instant firstLook;
    private final List<FoundFile> found;
    private final Optional<Long> notBeforeNanos;

    private SecondLook(Instant firstLook, List<FoundFile> found, Optional<Long> notBeforeNanos) {
        this.firstLook = firstLook;
        this.found = found;
        this.notBeforeNanos = notBeforeNanos;
    }

    /** To be taken when the files have been read. */
    static SecondLook after(Instant firstLook, List<FoundFile> found) {
        boolean isLately = found.stream()
                .filter(file -> file.origin() == Origin.LANDING)
                .flatMap(file -> file.looks().stream())
                .anyMatch(look -> !look.isAtRestFor(LATELY, firstLook));
        // The wall clock may be set meanwhile; this one counts on.
        return new SecondLook(
                firstLook,
                found,
                isLately ? Optional.of(System.nanoTime() + BETWEEN_LOOKS.toNanos()) : Optional.empty());
    }

    /**
     * The deliveries that have not changed; the others wait.
     *
     * @param read what was read of each file that was found, in their order
     */
    List<Delivery> atRest(List<Optional<Delivery>> read, List<Waiting> waiting) throws IOException {
        sleepTheRest();
        List<Delivery> atRest = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (read.get(i).isPresent()
                    && found.get(i).isStill()
                    && !isUnderWay(read.get(i).get())) {
                atRest.add(read.get(i).get());
            } else {
                waiting.add(new Waiting(found.get(i).place(), Waiting.BEING_WRITTEN));
            }
        }
        return List.copyOf(atRest);
    }

    // An upload that pauses: what a ZIP or GZIP file holds ends later. After a day nobody will go on with it.
    private boolean isUnderWay(Delivery delivery) {
        boolean tellsOfItsEnd = delivery.facts().kind().packing() != Packing.NONE
                || delivery.facts().kind().format() == FileFormat.XLSX;
        return delivery.origin() == Origin.LANDING
                && tellsOfItsEnd
                && delivery.facts().isIncomplete()
                && !delivery.look().isAtRestFor(A_DAY, firstLook);
    }

    private void sleepTheRest() throws IOException {
        if (notBeforeNanos.isEmpty()) {
            return;
        }
        try {
            Thread.sleep(Math.max(0, (notBeforeNanos.get() - System.nanoTime()) / 1_000_000 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was interrupted", e);
        }
    }
}
