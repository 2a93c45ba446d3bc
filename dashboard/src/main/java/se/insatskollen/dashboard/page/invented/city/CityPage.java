package se.insatskollen.dashboard.page.invented.city;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.place.PlaceGroup;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.warehouse.codes.AreaDivision;

/** The door to the invented city: its cases, costs and placements by district and year. */
public final class CityPage implements Page {
    public static final String PATH = InventedCity.PATH;

    record View(
            String neighbours,
            Answer answer,
            CityFilter filter,
            List<PlaceGroup> groups,
            List<Choice<Figure>> figures,
            List<Choice<AreaDivision>> divisions,
            Years years,
            Own own,
            Optional<Chart> ownChart,
            Table ownTable,
            Districts districts,
            Optional<Chart> districtChart,
            Table districtTable,
            List<MergerRow> mergers) {
        List<Table> tables() {
            return Stream.of(ownTable, districtTable)
                    .filter(table -> !table.isEmpty())
                    .toList();
        }
    }

    /** Nothing invented has been delivered. */
    record Empty() {}

    @Override
    public Shown get(Context ctx, Queries open) {
        List<PlaceRow> areas = PlaceRow.all(open);
        if (InventedCity.examples(open).isEmpty() || areas.isEmpty()) {
            Parameters.of(ctx, CityFilter.NAMES);
            return new Shown("page/invented/city/empty.jte", new Empty());
        }
        CityFilter filter = CityFilter.from(ctx, areas);
        View view = view(open, filter, areas);
        return new Shown("page/invented/city/city.jte", view, view.tables());
    }

    private static View view(Queries open, CityFilter filter, List<PlaceRow> areas) {
        List<FigureRow> rows = open.figures().list(CityPage.class, "figures.sql", filter.parameters(), FigureRow.class);
        List<MergerRow> mergers = open.list(
                CityPage.class,
                "mergers.sql",
                Map.of("municipality", filter.area().municipalityKey()),
                MergerRow.class);
        Years years = Years.of(rows, open.release().dataDate().getYear());
        Events events = InventedCity.events(open);
        Own own = Own.of(filter, years, rows, events);
        Districts districts = Districts.of(filter, years, areas, rows, events);
        List<PlaceGroup> groups = PlaceGroup.of(areas);
        return new View(
                Answer.neighbours(groups.size()),
                Answer.of(own, mergers),
                filter,
                groups,
                CityFilter.FIGURES,
                CityFilter.DIVISIONS,
                years,
                own,
                own.chart(),
                own.table(),
                districts,
                districts.chart(),
                districts.table(),
                mergers);
    }
}
