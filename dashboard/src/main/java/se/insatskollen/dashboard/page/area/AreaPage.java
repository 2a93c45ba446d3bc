package se.insatskollen.dashboard.page.area;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.compare.Stock;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.place.SuccessionRow;
import se.insatskollen.dashboard.web.profile.ProfileRows;
import se.insatskollen.dashboard.web.profile.ProfileView;
import se.insatskollen.dashboard.web.table.Table;

/** Everything that is known about a real municipality or district, and what is not. */
public final class AreaPage implements Page {
    public static final String PATH = "/omraden/{slug}";

    private static final String ALL = "/omraden";

    record View(
            Area area,
            Answer answer,
            Optional<ProfileView> profile,
            List<ProjectRow> entries,
            Table projects,
            String money,
            List<AreaGrant> mentioned,
            Table grants,
            Peers peers) {

        /** Who publishes the figures. */
        String source() {
            return profile.map(ProfileView::source).orElse("");
        }

        List<Table> tables() {
            return Stream.of(
                            profile.map(ProfileView::tables).orElse(List.of()).stream(),
                            entries.isEmpty() ? Stream.<Table>empty() : Stream.of(projects),
                            mentioned.isEmpty() ? Stream.<Table>empty() : Stream.of(grants))
                    .flatMap(tables -> tables)
                    .toList();
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Stock stock = Stock.of(open);
        Area area = Area.at(ctx.pathParam("slug"), ALL, stock.places(), SuccessionRow.all(open));
        View view = view(
                open, area, new ProfileRows(stock, area.place()).profile(ctx).map(ProfileView::of));
        return new Shown("page/area/area.jte", view, view.tables());
    }

    private static View view(Queries open, Area area, Optional<ProfileView> profile) {
        Map<String, String> areas = Map.of("areas", area.keys());
        List<ProjectRow> projects = open.list(AreaPage.class, "projects.sql", areas, ProjectRow.class);
        List<AreaGrant> grants = open.list(AreaPage.class, "grants.sql", areas, AreaGrant.class);
        List<PeerRow> peers = open.list(
                AreaPage.class, "peers.sql", Map.of("area", area.place().areaKey()), PeerRow.class);
        List<Knowledge> knowledge = Knowledge.all(open);
        AreaTables tables = new AreaTables(area);
        return new View(
                area,
                Answer.of(area, projects, knowledge, profile),
                profile,
                projects,
                tables.projects(projects, knowledge),
                new MoneySentence(grants).text(),
                grants,
                tables.grants(grants),
                Peers.of(area, peers));
    }
}
