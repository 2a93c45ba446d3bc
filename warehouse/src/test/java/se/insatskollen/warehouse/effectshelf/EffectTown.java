package se.insatskollen.warehouse.effectshelf;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.indicators.TinyStar;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.DimArea;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.DimProject;
import se.insatskollen.warehouse.tables.EditionEffectMark;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctCaseCost;
import se.insatskollen.warehouse.tables.FctContact;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.FctPlacement;
import se.insatskollen.warehouse.tables.OpenCarePrice;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectBalance;
import se.insatskollen.warehouse.tables.OpenEffectCost;
import se.insatskollen.warehouse.tables.OpenEffectCovariance;
import se.insatskollen.warehouse.tables.OpenEffectType;
import se.insatskollen.warehouse.tables.OpenEffectYear;

/**
 * A town with a project Hemma for neglected children. Unless a test says otherwise a child is the only one of its family, a
 * girl of eight with high need whose first case was opened on 1 February 2019, and the data end with 2025.
 */
final class EffectTown implements AutoCloseable {
    static final String HEMMA = "hemma";
    static final String ORDINARY = "inget-projekt";
    private static final List<Table> OPEN = List.of(
            OpenEffect.TABLE,
            OpenEffectType.TABLE,
            OpenEffectCovariance.TABLE,
            OpenEffectBalance.TABLE,
            OpenEffectYear.TABLE,
            OpenEffectCost.TABLE,
            OpenCarePrice.TABLE);
    private static final List<Table> TOLD =
            Stream.concat(OPEN.stream(), Stream.of(EditionEffectMark.TABLE)).toList();

    private final TinyStar star = new TinyStar();
    private final List<String> cases = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> placements = new ArrayList<>();
    private final List<String> caseCosts = new ArrayList<>();
    private final List<String> contacts = new ArrayList<>();
    private final List<String> costs = new ArrayList<>();

    EffectTown() throws SQLException {
        star.has(DimArea.TABLE, """
                area_key | area_name | area_level
                stad     | Stad      | MUNICIPALITY
                grann    | Grannstad | MUNICIPALITY
                """);
        star.has(DimProject.TABLE, """
                project_key | project_kind
                hemma       | PROJECT
                """);
        DuckDb.execute(star.connection(), """
                create table annual_price_index as
                select * from (values (2019::bigint, 50::double), (2024::bigint, 100::double)) as i(index_year, index_value)
                """);
    }

    /** So many children, with keys such as {@code hemma-1}. */
    EffectTown came(String service, int children) {
        return came(service, service, children, "HIGH");
    }

    /** So many children of one need, with keys that begin with a name. */
    EffectTown came(String name, String service, int children, String need) {
        for (int number = 1; number <= children; number++) {
            hasCase("%s-%d".formatted(name, number), service, "stad", "NEGLECT", need, 8, "2019-02-01");
        }
        return this;
    }

    /** One case of a child; its support begins two months after it was opened. */
    EffectTown hasCase(
            String child, String project, String municipality, String group, String need, int age, String opened) {
        cases.add("c-%s-%s | %s | f-%s | %s | %s | %s | %s | %d | %s | %s | 2025-12-31 | %s | %s | %s"
                .formatted(
                        child,
                        opened,
                        child,
                        child,
                        municipality,
                        project,
                        group,
                        need,
                        age,
                        opened,
                        "2019-04-01",
                        opened.compareTo("2024-12-31") <= 0,
                        opened.compareTo("2023-12-31") <= 0,
                        opened.compareTo("2022-12-31") <= 0));
        is(child, "PERSONAL_NUMBER");
        return this;
    }

    /** Children who have no case any more. */
    EffectTown left(String... children) {
        for (String child : children) {
            cases.removeIf(line -> line.contains(" | %s | ".formatted(child)));
            placements.removeIf(line -> line.contains("'%s' as person_key".formatted(child)));
        }
        return this;
    }

    /** What kind of number the child has. */
    EffectTown is(String child, String identityKind) {
        people.removeIf(line -> line.startsWith(child + " |"));
        people.add("%s | WOMEN | %s | 2011-01-01".formatted(child, identityKind));
        return this;
    }

    /** The first so many children of that name are placed for so many days from 1 March 2019 on. */
    EffectTown placed(String name, int children, String type, int days) {
        for (int number = 1; number <= children; number++) {
            stay("%s-%d".formatted(name, number), type, "date '2019-03-01'", days);
        }
        return this;
    }

    /** A placement that begins some day, written as SQL, and has so many days. */
    EffectTown stay(String child, String type, String first, int days) {
        return placedIn("c-%s-2019-02-01".formatted(child), child, type, first, days);
    }

    /** A placement in one of a child's cases. */
    EffectTown placedIn(String caseKey, String child, String type, String first, int days) {
        placements.add(
                "select 'p%d' as placement_key, '%s' as person_key, '%s' as case_key, '%s' as type, %s as first, %d as days"
                        .formatted(placements.size(), child, caseKey, type, first, days));
        return this;
    }

    /** What a child's first case costs in a year, in kronor, besides placements. */
    EffectTown costs(String child, int year, int kronor) {
        return costsIn("c-%s-2019-02-01".formatted(child), year, kronor);
    }

    /** What one of a child's cases costs in a year. */
    EffectTown costsIn(String caseKey, int year, int kronor) {
        caseCosts.add("%s | %d | 0 | %d00".formatted(caseKey, year, kronor));
        return this;
    }

    EffectTown contact(String child, String date, int minutes) {
        contacts.add("k%d | c-%s-2019-02-01 | %s | %d".formatted(contacts.size(), child, date, minutes));
        return this;
    }

    /** What the project is booked with in a year. */
    EffectTown booked(int year, int kronor) {
        costs.add("hemma | %d-06-30 | %d00".formatted(year, kronor));
        return this;
    }

    /** Computes what is told; what was told before is that of the edition before. */
    EffectTown computed() throws SQLException {
        put(
                FctCase.TABLE,
                "case_key | person_key | family_key | municipality_key | project_key | target_group | need_level"
                        + " | age_years | opened_date | support_start_date | known_until_date | is_followed_12 | is_followed_24"
                        + " | is_followed_36",
                cases);
        put(DimPerson.TABLE, "person_key | sex | identity_kind | birth_month_date", people);
        put(FctCaseCost.TABLE, "case_key | cost_year | placement_cost_ore | shared_cost_ore", caseCosts);
        put(FctContact.TABLE, "contact_key | case_key | contact_date | duration_minutes", contacts);
        put(FctCost.TABLE, "project_key | posted_date | cost_ore", costs);
        putPlacements();
        countDays();
        for (Table table : TOLD) {
            DuckDb.execute(star.connection(), Ddl.empty("if not exists earlier_" + table.name(), table));
            DuckDb.execute(star.connection(), "drop table if exists " + Computed.name(table));
        }
        for (String relation : List.of("kept_effect", "kept_care_price", "index_child", "index_stay", "care_day")) {
            DuckDb.execute(star.connection(), "drop table if exists " + relation);
        }
        new EffectShelf(star.connection(), Limits.USUAL).compute();
        return this;
    }

    private void put(Table table, String header, List<String> rows) throws SQLException {
        if (rows.isEmpty()) {
            star.hasNo(table);
        } else {
            star.has(table, header + "\n" + String.join("\n", rows));
        }
    }

    private void putPlacements() throws SQLException {
        star.hasNo(FctPlacement.TABLE);
        if (!placements.isEmpty()) {
            DuckDb.execute(star.connection(), """
                    insert into fct_placement by name
                    select placement_key, person_key, case_key, type as placement_type_key, 'OWN' as provision,
                        cast(first as date) as start_date, cast(first + days - 1 as date) as end_date,
                        days as placement_days, 'Stads hem' as provider_name, 100000 as day_price_ore
                    from (%s)""".formatted(String.join(" union all ", placements)));
        }
    }

    // Days in the windows of a case, of the child's placements that begin in them.
    private void countDays() throws SQLException {
        for (int months : List.of(12, 24, 36)) {
            DuckDb.execute(star.connection(), """
                    update fct_case set placement_days_%1$d = (
                        select coalesce(sum(placement_days), 0)
                        from fct_placement
                        where fct_placement.person_key = fct_case.person_key
                            and start_date >= opened_date
                            and start_date < opened_date + interval %1$d month)""".formatted(months));
        }
    }

    /** From now on what was told last is what the edition before told. */
    EffectTown told() throws SQLException {
        for (Table table : TOLD) {
            DuckDb.execute(star.connection(), "create table told as " + SqlFile.read(folder(table), table.name()));
            DuckDb.execute(star.connection(), "drop table earlier_" + table.name());
            DuckDb.execute(star.connection(), "alter table told rename to earlier_" + table.name());
        }
        return this;
    }

    private static String folder(Table table) {
        return OPEN.contains(table) ? "open" : "edition";
    }

    /** Some columns of the rows of a table of the open shelf that meet a condition. */
    List<String> rows(Table table, String condition, String... columns) throws SQLException {
        return star.rows(
                "(%s) as shown where %s".formatted(SqlFile.read("open", table.name()), condition),
                String.join(", ", columns),
                columns);
    }

    /** Some columns of a relation that was left behind. */
    List<String> rows(String relation, String... columns) throws SQLException {
        return star.rows(relation, String.join(", ", columns), columns);
    }

    TinyStar star() {
        return star;
    }

    @Override
    public void close() throws SQLException {
        star.close();
    }
}
