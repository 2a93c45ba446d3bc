package se.insatskollen.warehouse.figures;

import java.util.stream.IntStream;
import se.insatskollen.warehouse.tables.FctCase;

/** Families with one child and one case each, whose support began in a district in the first third of a year. */
final class SupportedFamilies {
    private final StringBuilder rows = new StringBuilder(
            "case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | support_start_date | support_wait_days | known_until_date\n");

    /** So many families, the first of which waited one day, the second two, and so on. */
    SupportedFamilies in(String district, int year, int families) {
        IntStream.rangeClosed(1, families).forEach(number -> family(district, year, "own-" + number, number));
        return this;
    }

    SupportedFamilies family(String district, int year, String name, int days) {
        String key = "%s-%d-%s".formatted(district, year, name);
        rows.append("%s | ada | %s | %s | stad | ingen | NONE | %d-01-01 | %d-02-01 | %d | 2019-12-31\n"
                .formatted(key, key, district, year, year, days));
        return this;
    }

    void livingIn(TinyCity city) throws Exception {
        city.has(FctCase.TABLE, rows.toString());
    }
}
