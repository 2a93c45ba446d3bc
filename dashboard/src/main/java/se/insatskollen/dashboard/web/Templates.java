package se.insatskollen.dashboard.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Turns what a page knows into HTML, by templates that were compiled with the program. */
public final class Templates {
    private static final String HTML = "text/html; charset=utf-8";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "se.insatskollen.dashboard");

    private Templates() {}

    /** The HTML of what a page shows. */
    static Content page(Shown shown, ReleaseStamp release, Links links) {
        String html = links.complete(html(shown.template(), shown.view(), release));
        return Content.of(html.getBytes(StandardCharsets.UTF_8), HTML);
    }

    /** Answers with a page that says what went wrong. */
    static void showError(Context ctx, HttpStatus status, ErrorPages.View view, ReleaseStamp release) {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .html(html("web/error.jte", view, release))
                .contentType(HTML);
    }

    private static String html(String template, Record view, ReleaseStamp release) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, Map.of("view", view, "release", release), html);
        return html.toString();
    }
}
