package se.insatskollen.dashboard.api;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishList;

/**
 * Our indicators and areas under the names and in the shape of Kolada's API, version 3, so that a program that reads
 * Kolada can read us. Districts have no code there and are not told of.
 */
final class KoladaNames {
    static final String IDS = "ids";

    private static final Fields KPI = Fields.of(
            "kpi",
            List.of(
                    column("id", TEXT, "Our indicator_id."),
                    column("title", TEXT, "Title and unit, in Swedish."),
                    column("description", TEXT, "What it measures, in Swedish."),
                    optional("auspice", TEXT, "Always null: we do not tell providers apart."),
                    column("has_ou_data", BOOLEAN, "Always false: nothing is told of single units."),
                    column("is_divided_by_gender", BOOLEAN, "Whether girls and boys are told apart in any year."),
                    column("municipality_type", TEXT, "K: municipalities."),
                    column("operating_area", TEXT, "What it belongs to, in Swedish."),
                    optional("perspective", TEXT, "Always null: we do not use Kolada's."),
                    optional("prel_publication_date", DATE, "Always null: nothing is announced."),
                    column("publication_date", DATE, "The data date of the release."),
                    optional("publ_period", TEXT, "The last year with a row.")));
    private static final Fields MUNICIPALITY = Fields.of(
            "municipality",
            List.of(
                    column("id", TEXT, "Official code; of a county 00 and its code, of the country 0000."),
                    column("title", TEXT, "Name."),
                    column("type", TEXT, "K for municipalities, L for counties and the country.")));

    private final ApiDoor door;

    KoladaNames(ApiDoor door) {
        this.door = door;
    }

    List<Endpoint> endpoints() {
        return List.of(
                endpoint("/v3/kpi", "Our indicators in the shape of Kolada's key figures.", List.of(), KPI, this::kpis),
                endpoint("/v3/kpi/{ids}", "Some of them.", List.of(ids("/v3/kpi")), KPI, this::kpis),
                endpoint(
                        "/v3/municipality",
                        "Municipalities, counties and the country in Kolada's shape.",
                        List.of(),
                        MUNICIPALITY,
                        this::municipalities),
                endpoint(
                        "/v3/municipality/{ids}",
                        "Some of them.",
                        List.of(ids("/v3/municipality")),
                        MUNICIPALITY,
                        this::municipalities));
    }

    private static Endpoint endpoint(
            String path, String summary, List<Parameter> names, Fields fields, Endpoint.Rows rows) {
        return new Endpoint(path, summary, List.of(Format.JSON), names, List.of(), fields, rows);
    }

    static Parameter ids(String where) {
        return Parameter.text(
                IDS,
                "[A-Za-z0-9_-]{1,100}(,[A-Za-z0-9_-]{1,100}){0,200}",
                "ett eller flera id med komma emellan",
                "One or more ids of %s, separated by commas.".formatted(where));
    }

    private Found kpis(Asked asked, Endpoint endpoint, Queries open) {
        List<Map<String, Object>> rows = kpis(open);
        return Found.pageOf(asked, "Mått", new Indicators(door).source(), chosen(asked, rows));
    }

    private Found municipalities(Asked asked, Endpoint endpoint, Queries open) {
        List<Map<String, Object>> rows = municipalities(open);
        return Found.pageOf(asked, "Kommuner, län och riket", "Offentliga förteckningar.", chosen(asked, rows));
    }

    List<Map<String, Object>> kpis(Queries open) {
        return open.figures().rows(Api.class, "kolada_kpis.sql", Map.of()).stream()
                .map(row -> {
                    Map<String, Object> kpi = new HashMap<>(row);
                    kpi.put("publication_date", open.release().dataDate());
                    return kpi;
                })
                .toList();
    }

    List<Map<String, Object>> municipalities(Queries open) {
        return open.rows(Api.class, "kolada_municipalities.sql", Map.of());
    }

    private static List<Map<String, Object>> chosen(Asked asked, List<Map<String, Object>> rows) {
        return asked.name(IDS) == null ? rows : named(rows, asked.name(IDS));
    }

    /** The rows with those ids; every one of them must be there. */
    static List<Map<String, Object>> named(List<Map<String, Object>> rows, String ids) {
        List<String> asked = Arrays.asList(ids.split(","));
        List<Object> known = rows.stream().map(row -> row.get("id")).toList();
        List<String> unknown =
                asked.stream().filter(id -> !known.contains(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            throw new NotFoundException("Det finns inget med id %s.".formatted(SwedishList.and(unknown)));
        }
        return rows.stream().filter(row -> asked.contains(row.get("id"))).toList();
    }
}
