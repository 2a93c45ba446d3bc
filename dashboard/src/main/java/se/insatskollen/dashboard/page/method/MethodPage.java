package se.insatskollen.dashboard.page.method;

import io.javalin.http.Context;
import java.util.List;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Templates;

/** How every number is made, what the words mean, and what is missing. */
public final class MethodPage implements Page {
    public static final String PATH = "/metod";

    record View(List<DeliveryRow> deliveries) {}

    /** One file the release was made from, in bands. */
    record DeliveryRow(String sourceName, String origin, String fileName, String rowBand, String rejectedBand) {
        String name() {
            return SourceNames.of(sourceName);
        }

        String kind() {
            return switch (origin) {
                case "register" -> "registret";
                case "reference" -> "referenstal";
                default -> origin;
            };
        }
    }

    @Override
    public void get(Context ctx, Queries open) {
        Parameters.none(ctx);
        View view = new View(open.list(MethodPage.class, "deliveries.sql", DeliveryRow.class));
        Templates.show(ctx, "page/method/method.jte", view, open.release());
    }
}
