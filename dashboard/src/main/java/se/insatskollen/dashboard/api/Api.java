package se.insatskollen.dashboard.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.EntityTag;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.ReleaseStamp;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.dashboard.web.Slug;

/** The open API behind one door: its addresses, and how each of them is answered. */
public final class Api {
    /** Where its description lies, below a door. */
    static final String DESCRIPTION = "/v1/openapi.json";

    private final ApiDoor door;
    private final Releases releases;
    private final Memory memory;

    private Api(ApiDoor door, Releases releases, Memory memory) {
        this.door = door;
        this.releases = releases;
        this.memory = memory;
    }

    /** Every address behind a door, with what answers it. */
    public static Map<String, Handler> routes(ApiDoor door, Releases releases, Memory memory) {
        Api api = new Api(door, releases, memory);
        List<Endpoint> endpoints = endpoints(door, releases);
        byte[] description = OpenApi.of(door, endpoints);
        Map<String, Handler> routes = new LinkedHashMap<>();
        routes.put(door.path() + DESCRIPTION, ctx -> api.describe(ctx, description));
        for (Endpoint endpoint : endpoints) {
            // A name at the end of a path takes what says the form with it.
            List<String> paths = endpoint.names().isEmpty() ? endpoint.paths().toList() : List.of(endpoint.path());
            paths.forEach(path -> routes.put(door.path() + path, ctx -> api.answer(ctx, endpoint)));
        }
        return routes;
    }

    static List<Endpoint> endpoints(ApiDoor door, Releases releases) {
        List<Endpoint> endpoints = new ArrayList<>(new Projects(door).endpoints());
        endpoints.add(new Claims(door).endpoint());
        endpoints.add(new Indicators(door).endpoint());
        endpoints.add(new IndicatorValues(door).endpoint());
        endpoints.add(new Areas(door).endpoint());
        endpoints.add(new Editions(releases).endpoint());
        endpoints.addAll(new KoladaNames(door).endpoints());
        endpoints.add(new KoladaData(door).endpoint());
        return endpoints;
    }

    private void answer(Context ctx, Endpoint endpoint) throws SQLException {
        Format wanted = Format.of(ctx.path());
        Format format = endpoint.formats().contains(wanted) ? wanted : Format.JSON;
        Asked asked = Asked.of(ctx, door, endpoint, format);
        try (Queries open = releases.read()) {
            byte[] content = memory.recall(open.release(), asked.address(), () -> content(endpoint, asked, open));
            send(ctx, open.release(), format.contentType(), content);
            if (format == Format.CSV) {
                ctx.header("Content-Disposition", disposition(asked, open.release()));
            }
        }
    }

    private byte[] content(Endpoint endpoint, Asked asked, Queries open) {
        Found found = endpoint.rows().find(asked, endpoint, open);
        if (found.rows().isEmpty() && asked.page() > 1) {
            throw new NotFoundException(
                    "Sidan %d finns inte. Börja från sidan 1 och följ next_url.".formatted(asked.page()));
        }
        return switch (asked.format()) {
            case JSON -> JsonAnswer.of(door, open.release(), asked, endpoint.fields(), found);
            case CSV -> CsvAnswer.of(endpoint.fields(), found);
        };
    }

    private void describe(Context ctx, byte[] description) {
        Asked.nothing(ctx);
        send(ctx, releases.stamp(), Format.JSON.contentType(), description);
    }

    // Whoever has an answer asks each time whether it still holds: a new release may come at any time.
    private void send(Context ctx, ReleaseStamp release, String contentType, byte[] content) {
        ctx.header("Cache-Control", "public, no-cache")
                .header("Insatskollen-Release", release.id())
                .header("Insatskollen-Data-Date", release.dataDate().toString())
                .header(
                        "Link",
                        "<%s>; rel=\"service-desc\", </api#villkor>; rel=\"license\""
                                .formatted(door.path() + DESCRIPTION));
        if (!EntityTag.isAnswered(ctx, EntityTag.of(content))) {
            ctx.contentType(contentType).result(content);
        }
    }

    private String disposition(Asked asked, ReleaseStamp release) {
        String name = door.fileName(asked.subject(), release.id());
        String plain = Slug.of(name.replace(".csv", "")) + ".csv";
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
