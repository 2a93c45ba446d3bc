package se.insatskollen.warehouse.figures;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.tables.BridgeAreaSuccession;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.DimProject;

/** A city of three districts, Nord, Syd and Ost, to hold against each other, and the reports made in them. */
final class ComparedDistricts {
    static final String HEAD =
            "case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | referral_kind | opened_date | assessed_date | known_until_date\n";

    private ComparedDistricts() {}

    static TinyCity city() throws Exception {
        TinyCity city = new TinyCity();
        city.has(DimArea.TABLE, """
                area_key | area_level   | area_code | parent_area_key | valid_from_date | valid_to_date
                stad     | MUNICIPALITY | 9901      |                 |                 |
                nord     | DISTRICT     |           | stad            |                 |
                syd      | DISTRICT     |           | stad            |                 |
                ost      | DISTRICT     |           | stad            |                 |
                """);
        city.has(DimProject.TABLE, """
                project_key | area_key | project_kind
                ingen       | stad     | NONE
                """);
        city.has(BridgeAreaSuccession.TABLE, """
                predecessor_area_key | successor_area_key | succession_date
                gammal               | ny                 | 2020-07-01
                """);
        return city;
    }

    /** Reports of an area and year: so many assessed in time, so many late, each of a family of its own. */
    static String reports(String area, int year, int inTime, int late) {
        return IntStream.range(0, inTime + late)
                .mapToObj(number ->
                        "%s-%d-%d | %s | %s-%d-%d | %s | stad | ingen | NONE | REPORT | %d-01-01 | %d-%s | 2025-12-31"
                                .formatted(
                                        area,
                                        year,
                                        number,
                                        number % 2 == 0 ? "ada" : "bo",
                                        area,
                                        year,
                                        number,
                                        area,
                                        year,
                                        year,
                                        number < inTime ? "01-10" : "03-01"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
