package se.insatskollen.dashboard.web;

import io.javalin.http.Context;

/** What a browser may do with our pages: load from us, and nothing else. */
public final class SecurityHeaders {
    static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    // What a program on another site may see of the answer beside its content.
    private static final String OPEN_HEADERS =
            String.join(", ", "ETag", "Link", "Content-Disposition", "Insatskollen-Release", "Insatskollen-Data-Date");

    private SecurityHeaders() {}

    /** Adds them to an answer. What the open API answers may be read from other sites too. */
    public static void add(Context ctx) {
        boolean isOpen = OpenAddress.isOpen(ctx.path());
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", isOpen ? "cross-origin" : "same-origin");
        if (isOpen) {
            ctx.header("Access-Control-Allow-Origin", "*").header("Access-Control-Expose-Headers", OPEN_HEADERS);
        }
    }
}
