package se.insatskollen.dashboard.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Content;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.ReleaseStamp;
import se.insatskollen.dashboard.web.Released;
import se.insatskollen.dashboard.web.Releases;

/** The open API behind one door: its addresses, and how each of them is answered. */
public final class Api {
    /** Where its description lies, below a door. */
    static final String DESCRIPTION = "/v1/openapi.json";

    private final ApiDoor door;
    private final Releases releases;

    private Api(ApiDoor door, Releases releases) {
        this.door = door;
        this.releases = releases;
    }

    /** Every address behind a door, with what answers it. */
    public static Map<String, Handler> routes(ApiDoor door, Releases releases) {
        Api api = new Api(door, releases);
        List<Endpoint> endpoints = endpoints(door, releases);
        Content description = Content.of(OpenApi.of(door, endpoints), Format.JSON.contentType());
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
        List<Endpoint> endpoints = new ArrayList<>(new Projects().endpoints());
        endpoints.add(new Claims(door).endpoint());
        endpoints.add(new Indicators(door).endpoint());
        endpoints.add(new IndicatorValues(door).endpoint());
        endpoints.add(new Areas().endpoint());
        endpoints.add(new Editions(releases).endpoint());
        endpoints.addAll(new KoladaNames(door).endpoints());
        endpoints.add(new KoladaData(door).endpoint());
        return endpoints;
    }

    private void answer(Context ctx, Endpoint endpoint) throws SQLException, IOException {
        Format wanted = Format.of(ctx.path());
        Format format = endpoint.formats().contains(wanted) ? wanted : Format.JSON;
        Asked asked = Asked.of(ctx, door, endpoint, format);
        Released released = releases.released(Optional.empty());
        Content content = released.content(asked.address(), () -> made(endpoint, asked, released));
        send(ctx, released.stamp(), content);
    }

    private Content made(Endpoint endpoint, Asked asked, Released released) {
        try (Queries open = released.read(door.origin())) {
            byte[] bytes = bytes(endpoint, asked, open);
            String type = asked.format().contentType();
            return switch (asked.format()) {
                case JSON -> Content.of(bytes, type);
                case CSV ->
                    Content.of(
                            bytes,
                            type,
                            door.fileName(asked.subject(), open.release().id()));
            };
        }
    }

    private byte[] bytes(Endpoint endpoint, Asked asked, Queries open) {
        Found found = endpoint.rows().find(asked, endpoint, open);
        if (found.rows().isEmpty() && asked.page() > 1) {
            throw new NotFoundException(
                    "Sidan %d finns inte. Börja från sidan 1 och följ next_url.".formatted(asked.page()));
        }
        return switch (asked.format()) {
            case JSON -> JsonAnswer.of(door, open.release(), asked, endpoint.fields(), found);
            case CSV -> CsvAnswer.of(door, endpoint.fields(), found);
        };
    }

    private void describe(Context ctx, Content description) {
        Asked.nothing(ctx);
        send(ctx, releases.stamp(), description);
    }

    // Whoever has an answer asks each time whether it still holds: a new release may come at any time.
    private void send(Context ctx, ReleaseStamp release, Content content) {
        ctx.header("Insatskollen-Release", release.id())
                .header("Insatskollen-Data-Date", release.dataDate().toString())
                .header(
                        "Link",
                        "<%s>; rel=\"service-desc\", </api#villkor>; rel=\"license\""
                                .formatted(door.path() + DESCRIPTION));
        content.send(ctx, "public, no-cache");
    }
}
