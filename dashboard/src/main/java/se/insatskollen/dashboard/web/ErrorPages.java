package se.insatskollen.dashboard.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in Swedish what went wrong and what to do. The reader never sees a stack trace; the log keeps the cause. */
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Supplier<ReleaseStamp> release;

    /** What an error page shows. */
    public record View(String title, String message, String remedy) {}

    public ErrorPages(Supplier<ReleaseStamp> release) {
        this.release = release;
    }

    /** Takes over every kind of failure of the routes. */
    public void register(RoutesConfig routes) {
        routes.exception(BadRequestException.class, (e, ctx) -> badRequest(ctx, e.getMessage()));
        routes.exception(NotFoundException.class, (e, ctx) -> notFound(ctx, e.getMessage()));
        routes.exception(TooManyRequestsException.class, this::tooMany);
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Exception.class, this::failed);
    }

    private void badRequest(Context ctx, String message) {
        View view = new View(
                "Adressen går inte att förstå",
                message,
                "Gå tillbaka och välj i formuläret, eller börja om från startsidan.");
        show(ctx, HttpStatus.BAD_REQUEST, view);
    }

    private void notFound(Context ctx, String message) {
        View view = new View(
                "Sidan finns inte",
                message,
                "Kontrollera adressen. Sök bland projekten, eller börja om från startsidan.");
        show(ctx, HttpStatus.NOT_FOUND, view);
    }

    private void tooMany(TooManyRequestsException e, Context ctx) {
        ctx.header("Retry-After", String.valueOf(e.seconds()));
        View view = new View(
                "Vänta lite",
                "Från din adress kommer fler frågor än servern hinner svara på.",
                "Försök igen om en minut. Vill du ha många siffror: ladda ner sidans tabeller i stället.");
        show(ctx, HttpStatus.TOO_MANY_REQUESTS, view);
    }

    private void refused(HttpResponseException e, Context ctx) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        if (status == HttpStatus.NOT_FOUND) {
            String nothing = OpenAddress.isOpen(ctx.path())
                    ? "Det finns inget på adressen %s."
                    : "Det finns ingen sida på adressen %s.";
            notFound(ctx, nothing.formatted(ctx.path()));
            return;
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            ctx.header("Allow", "GET, HEAD");
        }
        View view = new View(
                "Det går inte att göra så",
                "Servern tar inte emot begäran (%d).".formatted(e.getStatus()),
                "Öppna sidan på vanligt sätt, från startsidan.");
        show(ctx, status, view);
    }

    private void failed(Exception e, Context ctx) {
        LOG.error("{} failed", ctx.path(), e);
        View view = new View(
                "Något gick fel hos oss",
                "Sidan kunde inte visas. Felet är antecknat i serverns logg.",
                "Försök igen om en stund. Händer det igen: säg till den som sköter Insatskollen och ange adressen.");
        show(ctx, HttpStatus.INTERNAL_SERVER_ERROR, view);
    }

    private void show(Context ctx, HttpStatus status, View view) {
        if (OpenAddress.isOpen(ctx.path())) {
            Problem.of(status, view.message(), ctx.path()).show(ctx);
        } else {
            Templates.showError(ctx, status, view, release.get());
        }
    }
}
