package se.insatskollen.dashboard.page.invented.areas;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.place.AreaAddresses;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.profile.AreaList;
import se.insatskollen.dashboard.web.profile.KnownRow;

/** Lists the districts of the invented city and its neighbours. */
public final class InventedAreasPage implements Page {
    public static final String PATH = InventedCity.PATH + "/omraden";

    record View(AreaList list) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Optional<String> text = Parameters.of(ctx, List.of("sok")).text("sok");
        List<PlaceRow> places = InventedCity.places(open);
        AreaList list = AreaList.of(
                text,
                "Påhittade siffror: ",
                places,
                new AreaAddresses(PATH, places),
                open.list(InventedAreasPage.class, "projects.sql", KnownRow.ProjectsRow.class),
                open.figures().list(InventedAreasPage.class, "figures.sql", KnownRow.FiguresRow.class));
        return new Shown("page/invented/areas/areas.jte", new View(list), list.tables());
    }
}
