package se.insatskollen.dashboard.page.method;

import io.javalin.http.Context;
import java.util.List;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.erratum.ErratumRow;

/** How every number is made, what the words mean, and what is missing. */
public final class MethodPage implements Page {
    public static final String PATH = "/metod";

    /** Words, and what was wrong in the figures of other pages. */
    record View(List<ErratumRow> errata) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        View view = new View(ErratumRow.all(open));
        return new Shown("page/method/method.jte", view);
    }
}
