package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.SourceQuality;

/** The invented county with its municipalities and districts, and which districts became which. */
final class AreaFiles {
    static final String SOURCE = "Insatskollens generator";
    static final String QUALITY = SourceQuality.INVENTED.label();

    private static final Headers AREAS = Headers.of(
            "område_id",
            "namn",
            "andra_namn",
            "nivå",
            "kod",
            "hör_till",
            "giltig_från",
            "giltig_från_säker",
            "giltig_till",
            "källa",
            "kvalitet",
            "anmärkning");
    private static final Headers SUCCESSIONS =
            Headers.of("föregångare", "efterföljare", "datum", "källa", "kvalitet", "anmärkning");
    private static final String COUNTY_CODE = "99";
    private static final String COUNTY = "lan-" + COUNTY_CODE;
    private static final String NOTE = "Påhittat område";

    private AreaFiles() {}

    static void write(Landing landing) throws IOException {
        writeAreas(landing.open("area", "area.csv", AREAS.names()));
        writeSuccessions(landing.open("area_succession", "area_succession.csv", SUCCESSIONS.names()));
    }

    private static void writeAreas(DeliveryFile file) throws IOException {
        file.write(area(COUNTY, "Exempellän", AreaLevel.COUNTY, COUNTY_CODE, ""));
        for (Municipality municipality : City.municipalities()) {
            file.write(area(
                    municipality.areaId(), municipality.name(), AreaLevel.MUNICIPALITY, municipality.code(), COUNTY));
        }
        for (District district : City.DISTRICTS) {
            Object[] row =
                    area(district.areaId(), district.name(), AreaLevel.DISTRICT, null, City.EXEMPELSTAD.areaId());
            row = AREAS.changed(row, "giltig_från", district.from());
            row = AREAS.changed(row, "giltig_från_säker", "ja");
            file.write(AREAS.changed(row, "giltig_till", district.to().orElse(null)));
        }
    }

    private static Object[] area(String id, String name, AreaLevel level, String code, String parent) {
        return new Object[] {
            id, name, null, level.label(), code, parent, null, "nej", null, SOURCE, QUALITY, NOTE,
        };
    }

    private static void writeSuccessions(DeliveryFile file) throws IOException {
        for (District successor : City.DISTRICTS) {
            if (successor.isMerged()) {
                LocalDate dayBefore = successor.from().minusDays(1);
                for (int place : successor.places()) {
                    String predecessor = City.district(City.PLACES.get(place), dayBefore)
                            .orElseThrow()
                            .areaId();
                    file.write(predecessor, successor.areaId(), successor.from(), SOURCE, QUALITY, NOTE);
                }
            }
        }
    }
}
