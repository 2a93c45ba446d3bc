package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The export of the placements: two files, because a year holds few, and one with ends that were reported late. A
 * placement stands in the file of the year it started.
 */
final class PlacementFiles {
    static final Headers HEADERS = Headers.of(
            "placering_id",
            "ärende_id",
            "personnummer",
            "placeringsform",
            "lagrum",
            "från",
            "till",
            "utförare",
            "regi",
            "dygnspris");
    private static final int FIRST_YEAR_OF_THE_SECOND_FILE = 2019;
    private static final int ONE_CORRECTED_OF = 40;

    private final DeliveryFile earlier;
    private final DeliveryFile later;
    private final DeliveryFile corrections;
    private final Numbering numbers = new Numbering();
    private final Fault.Plan<Stay> faults;
    private long ended;

    PlacementFiles(Landing landing) throws IOException {
        this.earlier = landing.open("placement", "placement-2012-2018.csv", HEADERS.names());
        this.later = landing.open("placement", "placement-2019-2025.csv", HEADERS.names());
        this.corrections = landing.open("placement", "placement-rattelser-2026-01.csv", HEADERS.names());
        this.faults = new Fault.Plan<>(List.of(this::endsBeforeItStarts, Fault.twice()));
    }

    void deliver(SocialCase socialCase) throws IOException {
        for (Stay stay : socialCase.stays()) {
            Object[] row = row(socialCase, stay);
            if (isCorrectedLater(stay)) {
                corrections.write(row);
                row = HEADERS.changed(row, "till", null);
            }
            file(stay).write(row);
            faults.after(file(stay), row, stay);
        }
    }

    /** The placements of a protected case, if their files have room. */
    void deliverProtected(SocialCase socialCase) throws IOException {
        for (Stay stay : socialCase.stays()) {
            if (file(stay).hasRoomForOddRow()) {
                file(stay).writeOdd(row(socialCase, stay));
            }
        }
    }

    private DeliveryFile file(Stay stay) {
        return stay.from().getYear() < FIRST_YEAR_OF_THE_SECOND_FILE ? earlier : later;
    }

    private Object[] row(SocialCase socialCase, Stay stay) {
        return new Object[] {
            numbers.next("P" + stay.from().getYear()),
            socialCase.id(),
            socialCase.child().identity().number(),
            stay.type().label(),
            stay.ground().label(),
            stay.from(),
            stay.isOpen() ? null : stay.to(),
            stay.provider().name(),
            stay.provider().provision().label(),
            stay.dayPrice()
        };
    }

    private Optional<Object[]> endsBeforeItStarts(Object[] row, Stay stay) {
        Object[] fresh = HEADERS.underKey(row, numbers.next("P" + stay.from().getYear()));
        LocalDate before = stay.from().minusDays(1);
        return Optional.of(HEADERS.changed(fresh, "till", before));
    }

    // At first the system did not know that the placement had ended.
    private boolean isCorrectedLater(Stay stay) {
        ended += stay.isOpen() ? 0 : 1;
        return !stay.isOpen() && ended % ONE_CORRECTED_OF == 1;
    }
}
