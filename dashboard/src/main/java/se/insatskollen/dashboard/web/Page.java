package se.insatskollen.dashboard.web;

import io.javalin.http.Context;

/** Answers a request from one release. */
public interface Page {
    void get(Context ctx, Queries open);
}
