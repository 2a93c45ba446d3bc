package se.insatskollen.dashboard.page.evaluations;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.evaluation.Evaluations;

/** How sure we are of what is said about each project, and what is missing before we can be surer. */
public final class EvaluationsPage implements Page {
    public static final String PATH = "/utvarderingar";

    private static final String SOURCE = "registret över offentliga dokument; varje projekts sida anger sina dokument";

    record View(Evaluations evaluations) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Evaluations evaluations = Evaluations.of(open).from(SOURCE);
        return new Shown("page/evaluations/evaluations.jte", new View(evaluations), evaluations.tables());
    }
}
