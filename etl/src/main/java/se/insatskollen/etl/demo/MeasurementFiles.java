package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.Occasion;

/** The export of the evaluation tool. */
final class MeasurementFiles {
    static final Headers HEADERS = Headers.of(
            "mätning_id", "ärende_id", "personnummer", "instrument", "tillfälle", "datum", "poäng", "respondent");

    private final YearlyFiles years;
    private final Numbering numbers = new Numbering();
    private final Fault.Plan<LocalDate> faults;

    MeasurementFiles(Landing landing) throws IOException {
        this.years = new YearlyFiles(landing, "measurement", ".json", HEADERS.names());
        this.faults = new Fault.Plan<>(List.of(Fault.twice(), this::impossibleDate));
    }

    void deliver(SocialCase socialCase, Dice dice) throws IOException {
        for (Measurement measurement : Measurement.drawn(dice, socialCase)) {
            DeliveryFile file = years.of(measurement.day());
            Object[] row = row(socialCase, measurement);
            file.write(row);
            faults.after(file, row, measurement.day());
        }
    }

    /** The first measurement of a protected case, if its file has room. */
    void deliverProtected(SocialCase socialCase, Dice dice) throws IOException {
        for (Measurement measurement : Measurement.drawn(dice, socialCase)) {
            DeliveryFile file = years.of(measurement.day());
            if (measurement.occasion() == Occasion.BEFORE && file.hasRoomForOddRow()) {
                file.writeOdd(row(socialCase, measurement));
            }
        }
    }

    private Object[] row(SocialCase socialCase, Measurement measurement) {
        return new Object[] {
            numbers.next("M" + measurement.day().getYear()),
            socialCase.id(),
            socialCase.child().identity().number(),
            measurement.instrument().id(),
            measurement.occasion().label(),
            measurement.day(),
            measurement.score(),
            measurement.respondent().label()
        };
    }

    private Optional<Object[]> impossibleDate(Object[] row, LocalDate day) {
        Object[] fresh = HEADERS.underKey(row, numbers.next("M" + day.getYear()));
        return Optional.of(HEADERS.changed(fresh, "datum", day.getYear() + "-00-15"));
    }
}
