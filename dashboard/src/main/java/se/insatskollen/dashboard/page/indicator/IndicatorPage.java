package se.insatskollen.dashboard.page.indicator;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.indicator.Measure;
import se.insatskollen.dashboard.web.indicator.MeasureView;
import se.insatskollen.dashboard.web.indicator.Use;

/** What one indicator means, how it is worked out, and what the release has of it. */
public final class IndicatorPage implements Page {
    public static final String PATH = IndicatorsPage.PATH + "/{id}";

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String name = ctx.pathParam("id");
        Optional<Measure> measure = Measure.named(name);
        if (measure.isPresent()) {
            MeasureView view = new MeasureView(measure.get(), Use.of(measure.get(), open), open.origin());
            return new Shown("page/indicator/own.jte", view, view.tables());
        }
        PublishedView view = published(open, name);
        return new Shown("page/indicator/published.jte", view, List.of(view.table()));
    }

    private static PublishedView published(Queries open, String name) {
        PublishedRow row = open.list(IndicatorsPage.class, "published.sql", PublishedRow.class).stream()
                .filter(published -> published.indicatorKey().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "Det finns inget mått som heter ”%s”. Alla mått står på /metod/matt.".formatted(name)));
        List<OriginRow> origins =
                open.list(IndicatorPage.class, "origins.sql", Map.of("indicator", name), OriginRow.class);
        return new PublishedView(row, origins);
    }
}
