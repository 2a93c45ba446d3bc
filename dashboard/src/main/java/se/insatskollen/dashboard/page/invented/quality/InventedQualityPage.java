package se.insatskollen.dashboard.page.invented.quality;

import io.javalin.http.Context;
import java.util.List;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.erratum.ErratumRow;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.quality.Quality;
import se.insatskollen.dashboard.web.quality.QualityTables;
import se.insatskollen.dashboard.web.quality.SourceRow;

/** The same of the invented city: what the page looks like when systems do deliver. */
public final class InventedQualityPage implements Page {
    public static final String PATH = InventedCity.PATH + "/datakvalitet";

    /** The sources, and what was wrong in the figures of the invented city. */
    record View(Quality quality, QualityTables tables, List<ErratumRow> errata) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Quality quality = Quality.of(SourceRow.all(open));
        QualityTables tables = QualityTables.of(quality, open.origin());
        View view = new View(quality, tables, ErratumRow.all(open));
        return new Shown("page/invented/quality/quality.jte", view, quality.hasDeliveries() ? tables.all() : List.of());
    }
}
