package se.insatskollen.dashboard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;

/**
 * What went wrong, for a program: problem details as RFC 9457 has them.
 *
 * @param type where the kind of problem is told of
 * @param title the kind of problem, in Swedish
 * @param status of the answer
 * @param detail what is wrong with this request and what to do, in Swedish
 * @param instance the address that was asked for
 */
public record Problem(String type, String title, int status, String detail, String instance) {
    public static final String CONTENT_TYPE = "application/problem+json";

    private static final String FAILED =
            "Svaret kunde inte göras. Felet är antecknat i serverns logg. Försök igen om en"
                    + " stund. Händer det igen: säg till den som sköter Insatskollen och ange adressen.";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The problem of a request that was answered with that status, told in the words of the one who found it. */
    static Problem of(HttpStatus status, String found, String address) {
        String type = OpenAddress.REAL + "#fel-" + status.getCode();
        return new Problem(type, title(status), status.getCode(), detail(status, found, address), address);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Adressen går inte att förstå";
            case NOT_FOUND -> "Det finns inte";
            case METHOD_NOT_ALLOWED -> "Det går bara att läsa";
            case TOO_MANY_REQUESTS -> "Vänta lite";
            case INTERNAL_SERVER_ERROR -> "Något gick fel hos oss";
            default -> "Det går inte att göra så";
        };
    }

    private static String detail(HttpStatus status, String found, String address) {
        String addresses = OpenAddress.door(address) + "/v1/openapi.json";
        return switch (status) {
            case BAD_REQUEST -> "%s Vad som går att fråga efter står i %s.".formatted(found, addresses);
            case NOT_FOUND -> "%s Alla adresser står i %s.".formatted(found, addresses);
            case METHOD_NOT_ALLOWED -> "Adressen kan bara läsas. Använd GET eller HEAD.";
            case TOO_MANY_REQUESTS -> found + " Försök igen om en minut. En fil (.csv) har alla rader på en gång.";
            case INTERNAL_SERVER_ERROR -> FAILED;
            default -> found;
        };
    }

    void show(Context ctx) {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .contentType(CONTENT_TYPE)
                .result(content());
    }

    byte[] content() {
        try {
            return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem of plain words cannot be written", e);
        }
    }
}
