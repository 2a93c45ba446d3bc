package se.insatskollen.dashboard.page.method;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Templates;

/** How every number is made, what the words mean, and what is missing. */
public final class MethodPage implements Page {
    public static final String PATH = "/metod";

    /** Nothing but words. */
    record View() {}

    @Override
    public void get(Context ctx, Queries open) {
        Parameters.none(ctx);
        Templates.show(ctx, "page/method/method.jte", new View(), open.release());
    }
}
