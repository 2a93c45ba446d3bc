package se.insatskollen.etl.star;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.DimInstrument;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctCaseCost;
import se.insatskollen.warehouse.tables.FctContact;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.FctMeasurement;
import se.insatskollen.warehouse.tables.FctPlacement;
import se.insatskollen.warehouse.tables.FctPriceIndex;

/** A few rows of every research table that an indicator reads, among them the odd ones. */
final class TinyTown {
    private static final ToldRows PERSONS = new ToldRows(DimPerson.TABLE, """
            person_key | sex     | identity_kind       | birth_month_date
            girl       | WOMEN   | PERSONAL_NUMBER     | 2014-05-01
            boy        | MEN     | COORDINATION_NUMBER | 2012-01-01
            not-told   | UNKNOWN | INTERIM_NUMBER      | 2010-02-01""");

    private static final ToldRows CASES = new ToldRows(FctCase.TABLE, """
            case_key | person_key | family_key | worker_key | second_worker_key | worker_count | area_key | municipality_key | project_key   | intervention_type_key | referral_kind | case_outcome     | opened_date | assessed_date | investigation_start_date | investigation_end_date | is_investigation_extended | support_start_date | closed_date | support_wait_days | support_days | placement_days_12 | placement_days_24 | is_followed_12 | is_followed_24 | has_investigation | has_support | is_closed | known_until_date
            goal     | girl       | f1         | W1         | W2                | 2            | norr     | stad             | hemmateamet   | FAMILY_TREATMENT      | REPORT        | GOAL_REACHED     | 2021-10-17  | 2021-10-31    | 2021-10-31               | 2022-02-28             | false                     | 2022-03-10         | 2022-06-30  | 144               | 100          | 30                | 31                | true           | true           | true              | true        | true      | 2025-12-31
            back     | girl       | f1         |            |                   | 0            | norr     | stad             | inget-projekt | NONE                  | REPORT        | NO_SUPPORT       | 2023-06-30  | 2023-07-15    | 2023-10-31               | 2024-03-01             | false                     |                    | 2024-03-01  |                   |              | 0                 | 0                 | true           | true           | true              | false       | true      | 2025-12-31
            overlap  | boy        | f2         | W2         |                   | 1            | soder    | stad             | inget-projekt | EARLY_SUPPORT         | APPLICATION   | INTERRUPTED      | 2022-01-31  |               | 2022-02-01               | 2022-09-01             | true                      | 2022-02-28         | 2023-01-31  | 28                | 338          | 0                 | 12                | true           | true           | true              | true        | true      | 2025-12-31
            open     | boy        | f2         | W3         | W2                | 3            | landet   | landet           | inget-projekt | EARLY_SUPPORT         | REPORT        | ONGOING          | 2025-08-10  |               | 2025-08-30               |                        | false                     | 2025-12-30         |             | 142               | 2            | 0                 | 0                 | false          | false          | true              | true        | false     | 2025-12-31
            young    | not-told   | f3         | W3         |                   | 1            | landet   | landet           | inget-projekt | NONE                  | REPORT        | ONGOING          | 2025-12-17  |               |                          |                        |                           |                    |             |                   |              | 0                 | 0                 | false          | false          | false             | false       | false     | 2025-12-31
            closed   | not-told   | f3         | W3         |                   | 1            | landet   | landet           | inget-projekt | NONE                  | REPORT        | NO_SUPPORT       | 2025-01-01  | 2025-01-01    |                          |                        |                           |                    | 2025-01-01  |                   |              | 5                 | 5                 | false          | false          | false             | false       | true      | 2025-12-31
            due      | boy        | f2         | W3         |                   | 1            | landet   | landet           | inget-projekt | NONE                  | APPLICATION   | ONGOING          | 2025-08-31  |               | 2025-08-31               |                        |                           |                    |             |                   |              | 0                 | 0                 | false          | false          | true              | false       | false     | 2025-12-31""");

    private static final ToldRows CONTACTS = new ToldRows(FctContact.TABLE, """
            contact_key | case_key | worker_key | contact_date | is_direct_contact | duration_minutes
            visit       | goal     | W2         | 2022-03-01   | true              | 90
            writing     | goal     | W1         | 2022-03-02   | false             | 35
            nothing     | open     | W1         | 2025-09-02   | true              | 0""");

    private static final ToldRows PLACEMENTS = new ToldRows(FctPlacement.TABLE, """
            case_key | provider_name  | provision
            goal     | Familjehem Ett | PURCHASED
            goal     | Familjehem Ett | PURCHASED
            goal     | HVB Två        | PURCHASED
            overlap  | Staden         | OWN""");

    private static final ToldRows INSTRUMENTS = new ToldRows(DimInstrument.TABLE, """
            instrument_key | score_direction  | reliability
            sdq            | HIGHER_IS_WORSE  | 0.73
            ors            | HIGHER_IS_BETTER | 0.91
            unpublished    | HIGHER_IS_BETTER |
            bbic           | NO_SCORE         |
            unstated       |                  |""");

    private static final ToldRows MEASUREMENTS = new ToldRows(FctMeasurement.TABLE, """
            measurement_key | case_key | instrument_key | respondent | occasion  | measured_date | score
            second          | goal     | sdq            | PARENT     | BEFORE    | 2022-04-10    | 9
            first           | goal     | sdq            | PARENT     | BEFORE    | 2022-03-10    | 27
            early           | goal     | sdq            | PARENT     | AFTER     | 2022-05-10    | 25
            last            | goal     | sdq            | PARENT     | AFTER     | 2022-06-10    | 11.5
            later           | goal     | sdq            | PARENT     | FOLLOW_UP | 2022-12-10    | 3
            teacher         | goal     | sdq            | TEACHER    | AFTER     | 2022-06-10    | 3
            worse-1         | overlap  | sdq            | PARENT     | BEFORE    | 2022-03-10    | 7
            worse-2         | overlap  | sdq            | PARENT     | AFTER     | 2022-06-10    | 31
            ors-1           | overlap  | ors            | CHILD      | BEFORE    | 2022-03-10    | 21.4
            ors-2           | open     | ors            | CHILD      | BEFORE    | 2025-10-10    | 14.9
            ors-3           | overlap  | ors            | CHILD      | AFTER     | 2022-06-10    | 25.7
            alike-1         | overlap  | unpublished    | CHILD      | BEFORE    | 2022-03-10    | 0.1
            alike-2         | goal     | unpublished    | CHILD      | BEFORE    | 2022-03-10    | 0.1
            alike-3         | goal     | unpublished    | CHILD      | AFTER     | 2022-06-10    | 0.2
            bbic-1          | goal     | bbic           | CHILD      | BEFORE    | 2022-03-10    | 1
            bbic-2          | overlap  | bbic           | CHILD      | BEFORE    | 2022-03-10    | 2
            bbic-3          | goal     | bbic           | CHILD      | AFTER     | 2022-06-10    | 3
            """ + hundredOthers());

    private static final ToldRows PRICES = new ToldRows(FctPriceIndex.TABLE, """
            index_code  | index_measure  | period_from_date | period_to_date | index_value
            KPI         | LEVEL          | 2021-01-01       | 2021-12-31     | 343.19
            KPI         | LEVEL          | 2022-01-01       | 2022-12-31     | 371.91
            KPI         | CHANGE_PERCENT | 2022-01-01       | 2022-12-31     | 8.4
            KPI_MONTHLY | LEVEL          | 2023-01-01       | 2023-01-31     | 391.50""");

    private static final ToldRows AREAS = new ToldRows(DimArea.TABLE, """
            area_key     | area_level   | parent_area_key
            stad         | MUNICIPALITY | lan
            norr         | DISTRICT     | stad
            soder        | DISTRICT     | stad
            landet       | MUNICIPALITY | lan
            okant-omrade | UNKNOWN      |""");

    private static final ToldRows COSTS = new ToldRows(FctCost.TABLE, """
            cost_key | posted_date | area_key
            V1       | 2021-02-01  | norr
            V2       | 2022-02-01  | soder
            V3       | 2022-12-31  | stad
            V4       | 2023-12-31  | stad
            V5       | 2023-12-31  | okant-omrade""");

    private static final ToldRows CASE_COSTS = new ToldRows(FctCaseCost.TABLE, """
            case_key | cost_year | placement_cost_ore | shared_cost_ore
            goal     | 2021      | 13245100           | 333
            goal     | 2022      | 0                  | 7777
            overlap  | 2022      | 0                  | -5
            overlap  | 2023      | 1                  | 99
            closed   | 2025      | 1                  | 99""");

    static final List<ToldRows> TABLES =
            List.of(PERSONS, CASES, CONTACTS, PLACEMENTS, INSTRUMENTS, MEASUREMENTS, PRICES, AREAS, COSTS, CASE_COSTS);

    private TinyTown() {}

    // Scores from 8 to 27.8, a fifth apart.
    private static String hundredOthers() {
        return IntStream.range(0, 100)
                .mapToObj(number -> "other-%d | other-%d | sdq | PARENT | BEFORE | 2020-01-01 | %d.%d"
                        .formatted(number, number, 8 + number / 5, 2 * (number % 5)))
                .collect(joining("\n"));
    }
}
