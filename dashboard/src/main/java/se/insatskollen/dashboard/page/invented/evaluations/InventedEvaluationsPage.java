package se.insatskollen.dashboard.page.invented.evaluations;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.evaluation.Evaluations;
import se.insatskollen.dashboard.web.invented.InventedCity;

/** How sure we are of the invented projects: hardly evaluated, but measured before and after. */
public final class InventedEvaluationsPage implements Page {
    public static final String PATH = InventedCity.PATH + "/utvarderingar";

    record View(Evaluations evaluations) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Evaluations evaluations = Evaluations.of(open).invented();
        return new Shown("page/invented/evaluations/evaluations.jte", new View(evaluations), evaluations.tables());
    }
}
