package se.insatskollen.dashboard.web;

import io.javalin.http.Context;

/** Answers a request from one release with content of its own instead of a page, for programs. */
public interface Raw {
    Content get(Context ctx, Queries open);
}
