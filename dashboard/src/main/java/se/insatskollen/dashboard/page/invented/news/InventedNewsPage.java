package se.insatskollen.dashboard.page.invented.news;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.edition.Editions;
import se.insatskollen.dashboard.web.news.Door;
import se.insatskollen.dashboard.web.news.News;

/** The same of the invented city, where nothing has happened. */
public final class InventedNewsPage implements Page {
    public static final Door DOOR = new Door(Origin.INVENTED);

    private final Editions editions;

    public InventedNewsPage(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        News news = News.of(ctx, open, editions);
        return new Shown("page/invented/news/news.jte", news, news.tables());
    }
}
