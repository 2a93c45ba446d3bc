package se.insatskollen.dashboard.web;

import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what the server cannot even read as an address: in Swedish, in a few words, and without telling how it is built. */
public final class UnreadableRequests implements Request.Handler {
    private static final String PAGE = """
            <!doctype html>
            <html lang="sv">
            <head><meta charset="utf-8"><title>Adressen går inte att läsa – Insatskollen</title></head>
            <body><h1>Adressen går inte att läsa</h1>
            <p>Kontrollera adressen, eller börja om från <a href="/">startsidan</a>.</p></body>
            </html>
            """;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // Of the worst not even the address is known; they get the page.
        String path = Objects.toString(request.getHttpURI().getPath(), "");
        boolean isOpen = OpenAddress.isOpen(path);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, isOpen ? Problem.CONTENT_TYPE : "text/html; charset=utf-8");
        response.getHeaders().put("Content-Security-Policy", SecurityHeaders.POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(isOpen ? problem(path) : PAGE.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private static byte[] problem(String path) {
        return Problem.of(HttpStatus.BAD_REQUEST, "Adressen går inte att läsa.", path)
                .content();
    }
}
