package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.insatskollen.warehouse.codes.InterventionType;

/** Support that is given without an individual decision, as counts: possible from July 2025. */
final class ActivityCountFile {
    private static final Headers HEADERS =
            Headers.of("räkning_id", "kommun", "stadsdel", "från", "till", "insatstyp", "antal");
    private static final LocalDate FIRST_MONTH = LocalDate.of(2025, 7, 1);
    private static final List<InterventionType> TYPES = List.of(
            InterventionType.EARLY_SUPPORT, InterventionType.COORDINATED_SUPPORT, InterventionType.SCHOOL_SUPPORT);
    private static final int CASES_A_COUNT = 600;
    private static final int TENTHS_OF_A_PER_CENT = 1000;

    private final long seed;
    private final int cases;
    private final Numbering numbers = new Numbering();

    ActivityCountFile(long seed, int cases) {
        this.seed = seed;
        this.cases = cases;
    }

    void write(Landing landing) throws IOException {
        DeliveryFile file = landing.open("activity_count", "activity_count.csv", HEADERS.names());
        // Family numbers are positive: this stream is nobody else's.
        Dice dice = new Dice(seed, -1);
        for (LocalDate month = FIRST_MONTH; Observation.knows(month); month = month.plusMonths(1)) {
            for (Municipality municipality : City.municipalities()) {
                if (!municipality.equals(City.EXEMPELSTAD)) {
                    writeMonth(file, dice, municipality, null, List.of(place(municipality)), month);
                }
            }
            for (District district : City.DISTRICTS) {
                if (district.existsOn(month)) {
                    List<Place> places =
                            district.places().stream().map(City.PLACES::get).toList();
                    writeMonth(file, dice, City.EXEMPELSTAD, district.name(), places, month);
                }
            }
        }
    }

    private void writeMonth(
            DeliveryFile file,
            Dice dice,
            Municipality municipality,
            String district,
            List<Place> places,
            LocalDate month)
            throws IOException {
        int weight = places.stream().mapToInt(Place::cases).sum();
        for (InterventionType type : TYPES) {
            long usual = (long) cases * weight / TENTHS_OF_A_PER_CENT * (month.getMonthValue() - 5) / CASES_A_COUNT;
            int count = 1 + (int) usual + dice.below((int) usual / 2 + 3);
            file.write(
                    numbers.next("R" + municipality.code()),
                    municipality.code(),
                    district,
                    month,
                    month.plusMonths(1).minusDays(1),
                    type.label(),
                    count);
        }
    }

    private static Place place(Municipality municipality) {
        return City.PLACES.stream()
                .filter(place -> place.municipality().equals(municipality))
                .findFirst()
                .orElseThrow();
    }
}
