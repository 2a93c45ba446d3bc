package se.insatskollen.dashboard.page.invented.city;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;

/** What a reader asks for: a figure, a municipality or district, and a division into districts. */
record CityFilter(Figure figure, PlaceRow area, AreaDivision division) {
    static final List<Choice<Figure>> FIGURES = Choice.of(Figure.class);
    static final List<Choice<AreaDivision>> DIVISIONS =
            Choice.of(AreaDivision.class, division -> SwedishFormat.sentence(division.label()));

    static final List<String> NAMES = List.of("matt", "omrade", "indelning");

    /** @param areas at least one; the first is shown when none is chosen */
    static CityFilter from(Context ctx, List<PlaceRow> areas) {
        Parameters parameters = Parameters.of(ctx, NAMES);
        List<Choice<PlaceRow>> choices = areas.stream()
                .map(area -> new Choice<>(area.areaKey(), area.areaName(), area))
                .toList();
        return new CityFilter(
                parameters.choice("matt", FIGURES).orElse(Figure.CASES),
                parameters.choice("omrade", choices).orElseGet(() -> areas.get(0)),
                parameters.choice("indelning", DIVISIONS).orElse(AreaDivision.TODAY));
    }

    Map<String, Object> parameters() {
        return Map.of("division", division.name(), "municipality", area.municipalityKey());
    }
}
