package se.insatskollen.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.take.About;
import se.insatskollen.dashboard.web.take.Download;

/**
 * Answers an address with what its page shows, as HTML or as a file to take home: from the current release or from the
 * one that the reader has chosen, and made once for each release and choice.
 */
public final class PageAnswers {
    // A browser keeps what it has, and asks each time whether it still holds.
    private static final String ASK_EACH_TIME = "no-cache";

    private final Releases releases;
    private final Origin origin;

    /** Answers from what lies behind one door. */
    public PageAnswers(Releases releases, Origin origin) {
        this.releases = releases;
        this.origin = origin;
    }

    /** The handler of a page's address. */
    public Handler of(Page page) {
        return ctx -> answer(ctx, page);
    }

    /** The handler of an address that has content of its own instead of a page. */
    public Handler raw(Raw raw) {
        return ctx -> answerRaw(ctx, raw);
    }

    private void answerRaw(Context ctx, Raw raw) throws Exception {
        if (Parameters.common(ctx, Parameters.DOWNLOAD).isPresent()) {
            throw new BadRequestException("Det finns ingen tabell att ladda ner på %s.".formatted(ctx.path()));
        }
        Released released = releases.released(Parameters.common(ctx, Parameters.RELEASE));
        released.content(asked(ctx), () -> content(ctx, raw, released)).send(ctx, ASK_EACH_TIME);
    }

    private Content content(Context ctx, Raw raw, Released released) {
        try (Queries open = released.read(origin)) {
            return raw.get(ctx, open);
        }
    }

    private void answer(Context ctx, Page page) throws Exception {
        Optional<String> chosen = Parameters.common(ctx, Parameters.RELEASE);
        Released released = releases.released(chosen);
        released.content(asked(ctx), () -> made(ctx, page, released, new Links(ctx.path(), choices(ctx), chosen)))
                .send(ctx, ASK_EACH_TIME);
    }

    private Content made(Context ctx, Page page, Released released, Links links) {
        try (Queries open = released.read(origin)) {
            Shown shown = page.get(ctx, open);
            Optional<String> wanted = Parameters.common(ctx, Parameters.DOWNLOAD);
            return wanted.isPresent()
                    ? file(ctx, Download.of(wanted.get(), shown.tables()), shown, open.release())
                    : Templates.page(shown, open.release(), links);
        }
    }

    private static Content file(Context ctx, Download download, Shown shown, ReleaseStamp release) {
        List<Table> tables = download.of(shown.tables());
        About about = About.of(address(ctx), release, tables);
        byte[] bytes = download.format().file(about, tables);
        return Content.of(bytes, download.format().type(), about.fileName(download));
    }

    /**
     * Everything that was asked, in one order, so that what is kept is kept for that and nothing else: what must be refused
     * has an address of its own, and links go along with a chosen release.
     */
    private static String asked(Context ctx) {
        return ctx.path() + "?" + written(new TreeMap<>(ctx.queryParamMap()));
    }

    /** The page's own address without what only says how it is sent. */
    private static String address(Context ctx) {
        Map<String, List<String>> choices = given(ctx);
        choices.remove(Parameters.DOWNLOAD);
        return choices.isEmpty() ? ctx.path() : ctx.path() + "?" + written(choices);
    }

    private static String choices(Context ctx) {
        return written(given(ctx));
    }

    // Two addresses that choose the same in another order are the same page.
    private static Map<String, List<String>> given(Context ctx) {
        Map<String, List<String>> given = new TreeMap<>(ctx.queryParamMap());
        given.remove(Parameters.RELEASE);
        given.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        return given;
    }

    private static String written(Map<String, List<String>> choices) {
        return choices.entrySet().stream()
                .flatMap(given -> given.getValue().stream().map(value -> Parameters.written(given.getKey(), value)))
                .collect(Collectors.joining("&"));
    }
}
