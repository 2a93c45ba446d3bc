package se.insatskollen.dashboard.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.tables.OpenIndicatorValue;

/** The figures of one indicator, each with its uncertainty, or with why it has none. */
final class IndicatorValues {
    private static final String ID = "id";
    private static final String AREA = "area";
    private static final String PERIOD = "period";
    private static final String GROUP = "group";
    private static final Map<String, String> INTERVENTIONS =
            Arrays.stream(InterventionType.values()).collect(Collectors.toMap(Code::name, Code::label));

    private final ApiDoor door;

    IndicatorValues(ApiDoor door) {
        this.door = door;
    }

    Endpoint endpoint() {
        return new Endpoint(
                "/v1/indicators/{id}",
                "The figures of one indicator. Hidden ones are null, with a state that says so.",
                List.of(Format.JSON, Format.CSV),
                List.of(Parameter.text(
                        ID, "[A-Za-z0-9_-]{1,100}", "ett måtts id", "An indicator_id or a slug of /v1/indicators.")),
                List.of(
                        Parameter.text(AREA, "[a-z0-9-]{1,100}", "ett områdes nyckel", "An area_key of /v1/areas."),
                        Parameter.choice("area_vintage", AreaVintage.class, "Whose history a figure tells."),
                        Parameter.text(
                                PERIOD,
                                "[0-9]{4}(-T[1-3]|-[0-9]{4})?",
                                "ett år (2019), fyra månader (2019-T2) eller flera år (2016-2018)",
                                "A year, four months of it, or several years, as the figures have it."),
                        Parameter.choice("sex", Sex.class, "WOMEN for girls, MEN for boys."),
                        Parameter.choice("age_band", AgeBand.class, "Age at the index date."),
                        Parameter.text(
                                GROUP,
                                ".{1,100}",
                                "en grupp som måttet har",
                                "ALL, a type of intervention, a project_key, or an age as the publisher has it.")),
                fields(),
                (asked, endpoint, open) -> found(asked, endpoint, open));
    }

    private Found found(Asked asked, Endpoint endpoint, Queries open) {
        Map<String, Object> indicator = indicator(asked.name(ID), open);
        String id = indicator.get("indicator_id").toString();
        Map<String, String> areas = Areas.names(open);
        asked.choice(AREA).ifPresent(area -> Known.area(door, areas, area));
        asked.choice(PERIOD).ifPresent(period -> Known.among(choices(open, "periods.sql", id), PERIOD, period));
        asked.choice(GROUP).ifPresent(group -> Known.among(choices(open, "groups.sql", id), GROUP, group));
        Map<String, Object> bindings = asked.bindings(endpoint);
        bindings.put("indicator", id);
        Map<String, String> projects = projectNames(open);
        List<Map<String, Object>> rows = open.figures().rows(Api.class, "indicator_values.sql", bindings).stream()
                .map(row -> named(row, areas, projects))
                .toList();
        return Found.page(
                "%s (%s)".formatted(indicator.get("indicator_title"), indicator.get("unit")),
                source(indicator.get("source").toString()),
                rows);
    }

    private String source(String source) {
        return door.isInvented() ? "Våra beräkningar av påhittade leveranser: " + source : source;
    }

    private Map<String, Object> indicator(String id, Queries open) {
        return open.figures().rows(Api.class, "indicator.sql", Map.of(ID, id)).stream()
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundException("Det finns inget mått med id ”%s”. Måtten står i %s/v1/indicators."
                                .formatted(id, door.path())));
    }

    private List<String> choices(Queries open, String file, String indicator) {
        return open.figures().rows(Api.class, file, Map.of("indicator", indicator)).stream()
                .map(row -> row.get("choice").toString())
                .toList();
    }

    private Map<String, String> projectNames(Queries open) {
        return open.rows(Api.class, "project_names.sql", Map.of()).stream()
                .collect(Collectors.toMap(row -> row.get("project_key").toString(), row -> row.get("project_name")
                        .toString()));
    }

    private static Map<String, Object> named(
            Map<String, Object> row, Map<String, String> areas, Map<String, String> projects) {
        String group = row.get("group_id").toString();
        Map<String, Object> named = new HashMap<>(row);
        named.put("area_name", areas.get(row.get("area_key").toString()));
        named.put("group_label", groupLabel(group, projects));
        return named;
    }

    // A group is everybody, a type of intervention, a project, or an age in the publisher's own words.
    private static String groupLabel(String group, Map<String, String> projects) {
        return switch (group) {
            case OpenIndicatorValue.ALL -> "alla";
            case "NONE" -> "ingen insats";
            default -> INTERVENTIONS.getOrDefault(group, projects.getOrDefault(group, group));
        };
    }

    private static Fields fields() {
        List<Column> columns = new ArrayList<>(OpenIndicatorValue.TABLE.columns());
        columns.add(Column.optional("area_name", ColumnType.TEXT, "Name of the area."));
        columns.add(Column.column("group_label", ColumnType.TEXT, "The Swedish word for the group, or its name."));
        return Fields.of("indicator_value", columns);
    }
}
