package se.insatskollen.dashboard.page.areas;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.profile.AreaList;

/** Lists all municipalities and districts, with a word on what there is about each. */
public final class AreasPage implements Page {
    public static final String PATH = "/omraden";

    record View(AreaList list) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Optional<String> text = Parameters.of(ctx, List.of("sok")).text("sok");
        AreaList list = AreaList.of(open, PATH, text);
        return new Shown("page/areas/areas.jte", new View(list), list.tables());
    }
}
