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
        String addresses = OpenAddress.door(address) + "/v1/openapi.json";
        return switch (status) {
            case BAD_REQUEST ->
                problem(
                        status,
                        "Adressen går inte att förstå",
                        "%s Vad som går att fråga efter står i %s.".formatted(found, addresses),
                        address);
            case NOT_FOUND ->
                problem(status, "Det finns inte", "%s Alla adresser står i %s.".formatted(found, addresses), address);
            case METHOD_NOT_ALLOWED ->
                problem(status, "Det går bara att läsa", "Adressen kan bara läsas. Använd GET eller HEAD.", address);
            case INTERNAL_SERVER_ERROR -> problem(status, "Något gick fel hos oss", FAILED, address);
            default -> problem(status, "Det går inte att göra så", found, address);
        };
    }

    private static Problem problem(HttpStatus status, String title, String detail, String address) {
        return new Problem(OpenAddress.REAL + "#fel-" + status.getCode(), title, status.getCode(), detail, address);
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
