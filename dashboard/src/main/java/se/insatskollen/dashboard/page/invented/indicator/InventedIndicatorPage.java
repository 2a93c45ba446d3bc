package se.insatskollen.dashboard.page.invented.indicator;

import io.javalin.http.Context;
import java.util.List;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.indicator.Measure;
import se.insatskollen.dashboard.web.indicator.MeasureView;
import se.insatskollen.dashboard.web.indicator.Use;
import se.insatskollen.dashboard.web.invented.InventedCity;

/** What one indicator means, and what the invented city has of it. */
public final class InventedIndicatorPage implements Page {
    public static final String PATH = InventedCity.PATH + "/metod/matt/{id}";

    /** The indicator, and the way to the others. */
    record View(MeasureView own, List<Measure> others) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String name = ctx.pathParam("id");
        Measure measure = Measure.named(name)
                .orElseThrow(() -> new NotFoundException(
                        "Det finns inget mått i Exempelstad som heter ”%s”. Alla mått står på /metod/matt."
                                .formatted(name)));
        MeasureView own = new MeasureView(measure, Use.of(measure, open), open.origin());
        List<Measure> others =
                Measure.all().stream().filter(other -> !other.equals(measure)).toList();
        return new Shown("page/invented/indicator/indicator.jte", new View(own, others), own.tables());
    }
}
