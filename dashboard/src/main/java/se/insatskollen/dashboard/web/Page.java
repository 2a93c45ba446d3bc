package se.insatskollen.dashboard.web;

import io.javalin.http.Context;

/** Answers a request from one release. It reads the request and the release, and writes nothing. */
public interface Page {
    Shown get(Context ctx, Queries open);
}
