package se.insatskollen.dashboard.page.invented.areas;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.profile.AreaList;

/** Lists the districts of the invented city and its neighbours. */
public final class InventedAreasPage implements Page {
    public static final String PATH = InventedCity.PATH + "/omraden";

    record View(AreaList list) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Optional<String> text = Parameters.of(ctx, List.of("sok")).text("sok");
        AreaList list = AreaList.of(open, PATH, text);
        return new Shown("page/invented/areas/areas.jte", new View(list), list.tables());
    }
}
