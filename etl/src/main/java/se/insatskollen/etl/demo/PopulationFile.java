package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.insatskollen.warehouse.codes.PopulationKind;
import se.insatskollen.warehouse.codes.Sex;

/**
 * Children by area, year, sex and age. The city grows with the number of cases asked for, so that the share of children
 * that are reached is a plausible one at every size.
 */
final class PopulationFile {
    private static final Headers HEADERS = Headers.of(
            "område", "år", "kön", "ålder_från", "ålder_till", "antal", "slag", "källa", "kvalitet", "anmärkning");
    private static final double CHILDREN_PER_CASE = 1.8;
    private static final double GROWTH_A_YEAR = 0.006;
    private static final double GIRLS = 0.487;
    private static final int AGES = 18;
    private static final int ALL_CHILDREN =
            City.PLACES.stream().mapToInt(Place::children).sum();

    private final int cases;

    PopulationFile(int cases) {
        this.cases = cases;
    }

    void write(Landing landing) throws IOException {
        DeliveryFile file = landing.open("population", "population.csv", HEADERS.names());
        for (int year = Observation.FIRST_YEAR; year <= Observation.LAST_YEAR; year++) {
            for (Municipality municipality : City.municipalities()) {
                List<Place> places = City.PLACES.stream()
                        .filter(place -> place.municipality().equals(municipality))
                        .toList();
                writeArea(file, municipality.areaId(), places, year);
            }
            for (District district : City.DISTRICTS) {
                if (district.existsOn(LocalDate.of(year, 12, 31))) {
                    List<Place> places =
                            district.places().stream().map(City.PLACES::get).toList();
                    writeArea(file, district.areaId(), places, year);
                }
            }
        }
    }

    private void writeArea(DeliveryFile file, String area, List<Place> places, int year) throws IOException {
        for (Sex sex : List.of(Sex.WOMEN, Sex.MEN)) {
            for (int age = 0; age < AGES; age++) {
                int children = 0;
                for (Place place : places) {
                    children += children(place, sex, age, year);
                }
                file.write(
                        area,
                        year,
                        sex.label(),
                        age,
                        age,
                        children,
                        PopulationKind.ACTUAL.label(),
                        AreaFiles.SOURCE,
                        AreaFiles.QUALITY,
                        null);
            }
        }
    }

    // The parts are rounded first, so that districts add up to their municipality.
    private int children(Place place, Sex sex, int age, int year) {
        double all = cases * CHILDREN_PER_CASE * place.children() / ALL_CHILDREN;
        double growth = 1 + GROWTH_A_YEAR * (year - Observation.FIRST_YEAR);
        double share = (sex == Sex.WOMEN ? GIRLS : 1 - GIRLS) * (1.03 - 0.0035 * age) / AGES;
        return (int) StrictMath.max(1, StrictMath.rint(all * growth * share));
    }
}
