package se.insatskollen.etl.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The export of the ledgers: a workbook for each year. */
final class CostFiles {
    static final Headers HEADERS = Headers.of(
            "verifikatrad",
            "datum",
            "kommun",
            "nämnd",
            "konto",
            "kostnadsslag",
            "kostnadsställe",
            "projektkod",
            "betalare",
            "belopp");
    private static final String UNKNOWN_PROJECT = "exempelstad-okant-projekt";
    private static final String UNKNOWN_MUNICIPALITY = "9999";
    private static final int ONE_MISBOOKED_OF = 300;

    private final YearlyFiles years;
    private final Numbering numbers = new Numbering();
    private final Fault.Plan<Booking> faults;
    private long booked;

    CostFiles(Landing landing) throws IOException {
        this.years = new YearlyFiles(landing, "cost", ".xlsx", HEADERS.names());
        this.faults = new Fault.Plan<>(List.of(this::unknownProject, Fault.twice(), this::unknownMunicipality));
    }

    void deliver(SocialCase socialCase, Dice dice) throws IOException {
        for (Booking booking : Ledger.bookings(dice, socialCase)) {
            booked++;
            if (booked % ONE_MISBOOKED_OF == 0) {
                // Booked, taken back and booked again: the sum is what it should be.
                write(booking);
                write(booking.withAmount(booking.amount().negative()));
            }
            faults.after(years.of(booking.day()), write(booking), booking);
        }
    }

    private Object[] write(Booking booking) throws IOException {
        Object[] row = row(booking);
        years.of(booking.day()).write(row);
        return row;
    }

    private Object[] row(Booking booking) {
        Place place = booking.place();
        return new Object[] {
            key(booking),
            booking.day(),
            place.municipality().code(),
            committee(booking).orElse(null),
            booking.account(),
            booking.kind().label(),
            place.municipality().code() + Numbering.padded(place.number() + 1, 2),
            booking.project().map(Project::id).orElse(null),
            booking.payer().label(),
            booking.amount()
        };
    }

    private String key(Booking booking) {
        return numbers.next(
                booking.place().municipality().code() + '-' + booking.day().getYear());
    }

    // After a merger the new committee pays, also for cases that its predecessors opened.
    private static Optional<String> committee(Booking booking) {
        return switch (booking.payer()) {
            case DISTRICT_COMMITTEE, STATE ->
                City.district(booking.place(), booking.day()).map(District::name);
            case SOCIAL_COMMITTEE, INVESTMENT_FUND, REGION -> Optional.empty();
        };
    }

    private Optional<Object[]> unknownProject(Object[] row, Booking booking) {
        return Optional.of(HEADERS.changed(HEADERS.underKey(row, key(booking)), "projektkod", UNKNOWN_PROJECT));
    }

    private Optional<Object[]> unknownMunicipality(Object[] row, Booking booking) {
        Object[] elsewhere = HEADERS.changed(HEADERS.underKey(row, key(booking)), "kommun", UNKNOWN_MUNICIPALITY);
        return Optional.of(HEADERS.changed(elsewhere, "nämnd", null));
    }
}
