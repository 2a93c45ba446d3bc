package se.insatskollen.dashboard.page.invented.area;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.dashboard.web.compare.Stock;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.place.SuccessionRow;
import se.insatskollen.dashboard.web.profile.ProfileRows;
import se.insatskollen.dashboard.web.profile.ProfileView;
import se.insatskollen.dashboard.web.table.Table;

/** Everything that is told of a municipality or district of the invented city: what stands out, and what does not. */
public final class InventedAreaPage implements Page {
    public static final String PATH = InventedCity.PATH + "/omraden/{slug}";

    private static final String ALL = InventedCity.PATH + "/omraden";

    record View(
            Area area,
            Answer answer,
            Optional<ProfileView> profile,
            Optional<Table> projects,
            Money money,
            Optional<Figure> booked) {

        List<Table> tables() {
            return Stream.of(
                            profile.map(ProfileView::tables).orElse(List.of()).stream(),
                            projects.stream(),
                            booked.map(Figure::table).stream())
                    .flatMap(tables -> tables)
                    .toList();
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Stock stock = Stock.of(open);
        Area area = Area.at(ctx.pathParam("slug"), ALL, stock.places(), SuccessionRow.all(open));
        Optional<ProfileView> profile =
                new ProfileRows(stock, area.place()).profile(ctx).map(ProfileView::of);
        Money money = Money.of(open, area);
        View view = new View(
                area, Answer.of(area, profile), profile, AreaProjects.table(open, area), money, money.figure());
        return new Shown("page/invented/area/area.jte", view, view.tables());
    }
}
