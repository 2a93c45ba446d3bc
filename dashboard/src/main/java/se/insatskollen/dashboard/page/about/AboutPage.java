package se.insatskollen.dashboard.page.about;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.ReleaseStamp;
import se.insatskollen.dashboard.web.Responsible;
import se.insatskollen.dashboard.web.Shown;

/** What Insatskollen is and is not, who stands behind it, and how to cite it. */
public final class AboutPage implements Page {
    public static final String PATH = "/om";

    private final Responsible responsible;

    /** Who answers, and how to cite the release. */
    record View(Responsible responsible, String citation) {}

    public AboutPage(Responsible responsible) {
        this.responsible = responsible;
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        return new Shown("page/about/about.jte", new View(responsible, citation(open.release())));
    }

    private static String citation(ReleaseStamp release) {
        return "Insatskollen, utgåva %s. Data per %s.".formatted(release.id(), release.dataDay());
    }
}
