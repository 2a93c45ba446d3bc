package se.insatskollen.dashboard.page.opendata;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.OpenAddress;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.invented.InventedCity;

/** What can be fetched as data, with addresses that answer. */
public final class OpenDataPage implements Page {
    public static final String PATH = OpenAddress.REAL;

    /**
     * The addresses that the page shows.
     *
     * @param invented those behind the door of the invented city; none where there is nothing behind it
     */
    record View(List<Example> data, List<Example> tables, List<Example> kolada, List<Example> invented) {}

    /**
     * An address and what it gives.
     *
     * @param what in Swedish, as the beginning of a sentence
     */
    record Example(String address, String what) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        return new Shown("page/opendata/opendata.jte", view(open));
    }

    private static View view(Queries open) {
        Optional<ProjectRow> project = open.find(OpenDataPage.class, "project.sql", Map.of(), ProjectRow.class);
        Optional<FigureRow> figure = open.figures().find(OpenDataPage.class, "figure.sql", Map.of(), FigureRow.class);
        boolean hasInvented = InventedCity.invitation(open).isPresent();
        return new View(
                Examples.data(project, figure),
                Examples.tables(figure),
                Examples.kolada(figure),
                hasInvented ? Examples.invented() : List.of());
    }
}
