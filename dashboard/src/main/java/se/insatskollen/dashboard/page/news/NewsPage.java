package se.insatskollen.dashboard.page.news;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.edition.Editions;
import se.insatskollen.dashboard.web.news.Door;
import se.insatskollen.dashboard.web.news.News;

/** What is new since the last meeting: decisions, answers due, evaluations, corrections and editions. */
public final class NewsPage implements Page {
    public static final Door DOOR = new Door(Origin.REAL);

    private final Editions editions;

    public NewsPage(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        News news = News.of(ctx, open, editions);
        return new Shown("page/news/news.jte", news, news.tables());
    }
}
