package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Exempelstad and its five neighbours. The names say that they are invented. Exempelstad's 14 districts become 13 and
 * then 11, on the days Stockholm's did.
 */
final class City {
    static final LocalDate FIRST_MERGER = LocalDate.of(2020, 7, 1);
    static final LocalDate SECOND_MERGER = LocalDate.of(2023, 7, 1);

    static final Municipality EXEMPELSTAD = new Municipality("9901", "Exempelstad");

    static final List<Place> PLACES = List.of(
            district(0, "Alfalund", 70, 60),
            district(1, "Betavik", 40, 50),
            district(2, "Gammaberg", 50, 50),
            district(3, "Deltanäs", 40, 40),
            district(4, "Epsilondal", 50, 60),
            district(5, "Zetaholm", 40, 40),
            district(6, "Etastrand", 60, 50),
            district(7, "Thetahöjd", 50, 60),
            new Place(8, EXEMPELSTAD, "Jotaängen", 60, 60, 1, 0.8),
            new Place(9, EXEMPELSTAD, "Kappatorp", 50, 50, 1, 1.25),
            district(10, "Lambdahamn", 50, 60),
            district(11, "Sigmaby", 50, 50),
            new Place(12, EXEMPELSTAD, "Taukulla", 50, 40, 1.25, 1),
            new Place(13, EXEMPELSTAD, "Omegaborg", 40, 50, 0.75, 1),
            new Place(14, new Municipality("9902", "Modellköping"), "", 90, 90, 1, 1),
            new Place(15, new Municipality("9903", "Mönsterby"), "", 70, 70, 1.15, 1),
            new Place(16, new Municipality("9904", "Skissberga"), "", 60, 60, 1, 1),
            new Place(17, new Municipality("9905", "Tänkevik"), "", 50, 60, 0.85, 1),
            new Place(18, new Municipality("9906", "Provhamn"), "", 30, 30, 1, 1.1));

    static final List<District> DISTRICTS = districts();

    private City() {}

    /** The district a place belongs to on a day; none in a municipality without districts. */
    static Optional<District> district(Place place, LocalDate day) {
        return DISTRICTS.stream()
                .filter(district -> district.places().contains(place.number()) && district.existsOn(day))
                .findFirst();
    }

    static List<Municipality> municipalities() {
        return PLACES.stream().map(Place::municipality).distinct().toList();
    }

    /** The area a planted truth about a place is told of. */
    static String areaId(Place place) {
        return areaId(place, Observation.LAST_DAY);
    }

    /** The area that is responsible for a case opened in a place on a day. */
    static String areaId(Place place, LocalDate day) {
        return district(place, day)
                .map(District::areaId)
                .orElse(place.municipality().areaId());
    }

    private static Place district(int number, String name, int cases, int children) {
        return new Place(number, EXEMPELSTAD, name, cases, children, 1, 1);
    }

    private static List<District> districts() {
        LocalDate start = LocalDate.of(2007, 1, 1);
        List<District> districts = new ArrayList<>();
        for (Place place : PLACES) {
            if (place.hasDistrict()) {
                Optional<LocalDate> end = merger(place.number()).map(day -> day.minusDays(1));
                districts.add(new District(place.district(), start, end, List.of(place.number())));
            }
        }
        districts.add(new District("Alfalund-Betavik", FIRST_MERGER, Optional.empty(), List.of(0, 1)));
        districts.add(new District("Ypsilonvik", SECOND_MERGER, Optional.empty(), List.of(2, 3)));
        districts.add(new District("Norra Exempelstad", SECOND_MERGER, Optional.empty(), List.of(4, 5)));
        return List.copyOf(districts);
    }

    private static Optional<LocalDate> merger(int place) {
        if (place <= 1) {
            return Optional.of(FIRST_MERGER);
        }
        return place <= 5 ? Optional.of(SECOND_MERGER) : Optional.empty();
    }
}
