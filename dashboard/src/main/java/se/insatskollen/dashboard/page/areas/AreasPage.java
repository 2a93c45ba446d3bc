package se.insatskollen.dashboard.page.areas;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.place.AreaAddresses;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.profile.AreaList;
import se.insatskollen.dashboard.web.profile.KnownRow;
import se.insatskollen.dashboard.web.published.PublishedFigures;

/** Lists all municipalities and districts, with a word on what there is about each. */
public final class AreasPage implements Page {
    public static final String PATH = "/omraden";

    record View(AreaList list) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Optional<String> text = Parameters.of(ctx, List.of("sok")).text("sok");
        List<PlaceRow> places = PublishedFigures.places(open);
        AreaList list = AreaList.of(
                text,
                "",
                places,
                new AreaAddresses(PATH, places),
                open.list(AreasPage.class, "projects.sql", KnownRow.ProjectsRow.class),
                open.figures().list(AreasPage.class, "figures.sql", KnownRow.FiguresRow.class));
        return new Shown("page/areas/areas.jte", new View(list), list.tables());
    }
}
