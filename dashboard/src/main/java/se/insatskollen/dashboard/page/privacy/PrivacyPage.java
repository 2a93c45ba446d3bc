package se.insatskollen.dashboard.page.privacy;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Responsible;
import se.insatskollen.dashboard.web.Shown;

/** How those whom the figures are about are protected, and what is kept of those who read them. */
public final class PrivacyPage implements Page {
    public static final String PATH = "/metod/integritet";

    private final Responsible responsible;

    record View(Responsible responsible) {}

    public PrivacyPage(Responsible responsible) {
        this.responsible = responsible;
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        return new Shown("page/privacy/privacy.jte", new View(responsible));
    }
}
