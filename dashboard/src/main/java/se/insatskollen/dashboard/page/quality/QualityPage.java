package se.insatskollen.dashboard.page.quality;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.quality.Quality;
import se.insatskollen.dashboard.web.quality.QualityTables;
import se.insatskollen.dashboard.web.quality.SourceRow;

/** Which sources there are, how fresh they are against what is agreed, and how much of them is taken in. */
public final class QualityPage implements Page {
    public static final String PATH = "/datakvalitet";

    /** The sources, and the same as tables. */
    record View(Quality quality, QualityTables tables) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Quality quality = Quality.of(SourceRow.all(open));
        QualityTables tables = QualityTables.of(quality, open.origin());
        return new Shown("page/quality/quality.jte", new View(quality, tables), tables.all());
    }
}
