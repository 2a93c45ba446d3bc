package se.insatskollen.dashboard.api;

import static java.util.stream.Collectors.joining;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.Queries;

/** Our figures by year in the shape of Kolada's: one row per indicator, municipality and year, its values by gender. */
final class KoladaData {
    private static final String KPIS = "kpis";
    private static final String MUNICIPALITIES = "municipalities";
    private static final String YEARS = "years";
    private static final String FROM_DATE = "from_date";
    private static final String VALUES = "values";

    private static final Fields VALUE = Fields.of(
            "kpi_value",
            List.of(
                    column("gender", TEXT, "T for all, K for women and girls, M for men and boys."),
                    optional("count", INTEGER, "Families behind our own figures; null for published figures."),
                    column("status", TEXT, "Empty where there is a value, else the state of /v1/indicators/{id}."),
                    optional("value", DECIMAL, "The figure; null where the status says why."),
                    column("isdeleted", BOOLEAN, "Always false: a release never takes anything back.")));
    private static final Fields DATA = Fields.of(
                    "kpi_data",
                    List.of(
                            column("kpi", TEXT, "Our indicator_id."),
                            column("municipality", TEXT, "An id of /v3/municipality."),
                            column("period", INTEGER, "The year.")))
            .with("kpi_data", Field.rows(VALUES, "The values of that year.", VALUE));

    private final ApiDoor door;
    private final KoladaNames names;

    KoladaData(ApiDoor door) {
        this.door = door;
        this.names = new KoladaNames(door);
    }

    Endpoint endpoint() {
        return new Endpoint(
                "/v3/data/kpi/{kpis}/municipality/{municipalities}/year/{years}",
                "Figures by year in Kolada's shape. Other periods, ages and groups are told of in /v1 only.",
                List.of(Format.JSON),
                List.of(
                        ids(KPIS, "/v3/kpi"),
                        ids(MUNICIPALITIES, "/v3/municipality"),
                        Parameter.text(
                                YEARS,
                                "[0-9]{4}(,[0-9]{4})*",
                                "ett eller flera år med komma emellan",
                                "One or more years, separated by commas.")),
                List.of(Parameter.text(
                        FROM_DATE,
                        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
                        "en dag som 2026-11-21",
                        "Only what may have changed since that day: all of a release, or nothing of it.")),
                DATA,
                (asked, endpoint, open) -> Found.pageOf(
                        asked, "Siffror per mått, kommun och år", new Indicators(door).source(), rows(asked, open)));
    }

    private static Parameter ids(String name, String where) {
        Parameter ids = KoladaNames.ids(where);
        return new Parameter(name, ids.meaning(), ids.allowed(), ids.pattern(), ids.wording(), ids.most());
    }

    private List<Map<String, Object>> rows(Asked asked, Queries open) {
        KoladaNames.named(names.kpis(open), asked.name(KPIS));
        Map<String, String> municipalities = new LinkedHashMap<>();
        KoladaNames.named(names.municipalities(open), asked.name(MUNICIPALITIES))
                .forEach(row -> municipalities.put(
                        row.get("area_key").toString(), row.get("id").toString()));
        if (asked.choice(FROM_DATE).map(KoladaData::day).stream()
                .anyMatch(day -> day.isAfter(open.release().dataDate()))) {
            return List.of();
        }
        Map<String, Object> bindings = Map.of(
                KPIS,
                asked.name(KPIS),
                "area_keys",
                municipalities.keySet().stream().collect(joining(",")),
                YEARS,
                asked.name(YEARS));
        return byYear(open.figures().rows(Api.class, "kolada_values.sql", bindings), municipalities);
    }

    // In Kolada's order; the values of one row lie in the order of the query.
    private static List<Map<String, Object>> byYear(
            List<Map<String, Object>> values, Map<String, String> municipalities) {
        Map<Key, List<Map<String, Object>>> byYear = new TreeMap<>(Key.ORDER);
        values.forEach(value -> byYear.computeIfAbsent(
                        new Key(
                                value.get("kpi").toString(),
                                municipalities.get(value.get("area_key").toString()),
                                (Integer) value.get("period")),
                        key -> new ArrayList<>())
                .add(value));
        List<Map<String, Object>> rows = new ArrayList<>();
        byYear.forEach((key, ofYear) -> rows.add(
                Map.of("kpi", key.kpi(), "municipality", key.municipality(), "period", key.period(), VALUES, ofYear)));
        return rows;
    }

    /** What a row is about. */
    private record Key(String kpi, String municipality, int period) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::kpi).thenComparing(Key::municipality).thenComparing(Key::period);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequestException("”%s” är ingen dag. Ange en dag som 2026-11-21.".formatted(text));
        }
    }
}
