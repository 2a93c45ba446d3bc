package se.insatskollen.dashboard.page.accessibility;

import io.javalin.http.Context;
import java.time.LocalDate;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Responsible;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishDates;

/** The accessibility statement that the law asks for (2018:1937, 13 §; MDFFS 2019:2). */
public final class AccessibilityPage implements Page {
    public static final String PATH = "/tillganglighet";

    // Who changes what the statement says assesses the pages anew and sets the day.
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 22);
    private static final LocalDate ASSESSED = LocalDate.of(2026, 11, 22);
    private static final LocalDate UPDATED = LocalDate.of(2026, 11, 22);

    private final Responsible responsible;

    /** Who answers, and when the statement was made. */
    record View(Responsible responsible, String published, String assessed, String updated) {}

    public AccessibilityPage(Responsible responsible) {
        this.responsible = responsible;
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        View view = new View(
                responsible, SwedishDates.day(PUBLISHED), SwedishDates.day(ASSESSED), SwedishDates.day(UPDATED));
        return new Shown("page/accessibility/accessibility.jte", view);
    }
}
