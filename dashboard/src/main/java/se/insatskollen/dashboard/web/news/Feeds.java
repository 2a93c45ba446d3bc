package se.insatskollen.dashboard.web.news;

import io.javalin.http.Context;
import se.insatskollen.dashboard.web.Content;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Raw;
import se.insatskollen.dashboard.web.edition.Editions;

/** Tells the news behind the door that is asked to programs that follow them. */
public record Feeds(Editions editions) implements Raw {
    @Override
    public Content get(Context ctx, Queries open) {
        return Content.of(Atom.bytes(Feed.of(ctx, open, editions)), Atom.CONTENT_TYPE);
    }
}
