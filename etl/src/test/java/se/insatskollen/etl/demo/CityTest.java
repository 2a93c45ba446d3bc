package se.insatskollen.etl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CityTest {
    private static final Path REFERENCE = Path.of("..", "data", "reference");

    @Test
    void fourteen_districts_become_thirteen_and_then_eleven() {
        assertThat(districtsOn(LocalDate.of(2012, 1, 1))).isEqualTo(14);
        assertThat(districtsOn(LocalDate.of(2020, 6, 30))).isEqualTo(14);
        assertThat(districtsOn(LocalDate.of(2020, 7, 1))).isEqualTo(13);
        assertThat(districtsOn(LocalDate.of(2023, 6, 30))).isEqualTo(13);
        assertThat(districtsOn(LocalDate.of(2023, 7, 1))).isEqualTo(11);
    }

    @Test
    void a_place_belongs_to_its_own_district_until_the_day_of_the_merger() {
        Place betavik = City.PLACES.get(1);

        assertThat(City.district(betavik, LocalDate.of(2020, 6, 30)).map(District::areaId))
                .contains("exempelstad-betavik");
        assertThat(City.district(betavik, LocalDate.of(2020, 7, 1)).map(District::areaId))
                .contains("exempelstad-alfalund-betavik");
    }

    @Test
    void no_invented_area_has_the_name_of_a_real_one() throws IOException {
        List<String> real = column(REFERENCE.resolve("area.csv"), 1);
        List<String> invented = Stream.concat(
                        City.municipalities().stream().map(Municipality::name),
                        City.DISTRICTS.stream().map(District::name))
                .toList();

        assertThat(real).contains("Stockholm", "Farsta");
        assertThat(invented).hasSize(6 + 14 + 3).doesNotContainAnyElementsOf(real);
    }

    @Test
    void seven_tenths_of_the_families_live_in_exempelstad() {
        Map<Boolean, Integer> cases = City.PLACES.stream()
                .collect(Collectors.partitioningBy(Place::hasDistrict, Collectors.summingInt(Place::cases)));

        assertThat(cases).containsEntry(true, 700).containsEntry(false, 300);
    }

    @Test
    void planted_placement_risks_lie_where_no_project_is() {
        for (Project project : Projects.ALL) {
            assertThat(project.places())
                    .allSatisfy(place ->
                            assertThat(City.PLACES.get(place).placementFactor()).isEqualTo(1));
        }
    }

    @Test
    void the_instruments_are_those_of_the_reference_data() throws IOException {
        assertThat(column(REFERENCE.resolve("instrument.csv"), 0)).contains(Instrument.SDQ.id(), Instrument.ORS.id());
    }

    private static long districtsOn(LocalDate day) {
        return City.DISTRICTS.stream()
                .filter(district -> district.existsOn(day))
                .count();
    }

    private static List<String> column(Path file, int column) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(";", -1)[column])
                .toList();
    }
}
