package se.insatskollen.dashboard.page.invented.quality;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Templates;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.quality.Quality;
import se.insatskollen.dashboard.web.quality.SourceRow;

/** The same of the invented city: what the page looks like when systems do deliver. */
public final class InventedQualityPage implements Page {
    public static final String PATH = InventedCity.PATH + "/datakvalitet";

    @Override
    public void get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Quality quality = Quality.of(open.list(InventedQualityPage.class, "sources.sql", SourceRow.class));
        Templates.show(ctx, "page/invented/quality/quality.jte", quality, open.release());
    }
}
