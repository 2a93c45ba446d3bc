package se.insatskollen.dashboard.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.tables.RegisterArea;

/** The country, counties, municipalities and districts, with the days between which they existed. */
final class Areas {
    Endpoint endpoint() {
        return new Endpoint(
                "/v1/areas",
                "Areas: the country, counties, municipalities and districts, with the days between which they existed.",
                List.of(Format.JSON, Format.CSV),
                List.of(),
                List.of(Parameter.choice("area_level", AreaLevel.class, "Level in the tree of areas.")),
                Fields.of("area", RegisterArea.TABLE),
                (asked, endpoint, open) -> Found.page(
                        "Län, kommuner och stadsdelar",
                        "Offentliga förteckningar. Källan står vid varje område.",
                        open.rows(Api.class, "areas.sql", asked.bindings(endpoint))));
    }

    /** The names of all areas by their keys. */
    static Map<String, String> names(Queries open) {
        return open.rows(Api.class, "area_names.sql", Map.of()).stream()
                .collect(Collectors.toMap(row -> row.get("area_key").toString(), row -> row.get("area_name")
                        .toString()));
    }
}
