package se.insatskollen.dashboard.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The choices in an address. A name or a value that is not one of ours is refused in words, never ignored. */
public final class Parameters {
    /** Chooses the release that a page is made from. */
    static final String RELEASE = "utgava";

    /** Asks for a file instead of the page. */
    static final String DOWNLOAD = "ladda-ner";

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final int LONGEST_TEXT = 100;
    private static final List<String> OF_EVERY_PAGE = List.of(RELEASE, DOWNLOAD);

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** Reads the choices of a page that has those names, and refuses any other name. */
    public static Parameters of(Context ctx, List<String> names) {
        requireReadable(ctx);
        Map<String, List<String>> given = ctx.queryParamMap();
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            if (!names.contains(parameter.getKey()) && !OF_EVERY_PAGE.contains(parameter.getKey())) {
                throw new BadRequestException(unknownName(parameter.getKey(), names));
            }
            requireOnce(parameter.getKey(), parameter.getValue());
        }
        return new Parameters(given);
    }

    /** A choice that every page has; empty when it is not made. */
    static Optional<String> common(Context ctx, String name) {
        List<String> values = ctx.queryParams(name);
        requireOnce(name, values);
        return new Parameters(Map.of(name, values)).text(name);
    }

    /** A choice as an address writes it. */
    static String written(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Refuses every choice, for a page that has none. */
    public static void none(Context ctx) {
        of(ctx, List.of());
    }

    /** Refuses what every page has, too, for an address that is no page. */
    public static void nothing(Context ctx) {
        none(ctx);
        for (String name : OF_EVERY_PAGE) {
            if (ctx.queryParamMap().containsKey(name)) {
                throw new BadRequestException(unknownName(name, List.of()));
            }
        }
    }

    /** One of a closed set of choices; empty when none is made. */
    public <T> Optional<T> choice(String name, List<Choice<T>> choices) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choices.stream()
                .filter(choice -> choice.address().equals(value.get()))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(unknownValue(name, value.get(), choices)))
                .value());
    }

    /** Free text; empty when nothing is written. */
    public Optional<String> text(String name) {
        Optional<String> text = given.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
        if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
            throw new BadRequestException(
                    "Valet ”%s” är för långt. Skriv högst %d tecken.".formatted(name, LONGEST_TEXT));
        }
        return text;
    }

    /** A day of the calendar, written as 2026-11-21; empty when none is. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(value -> day(name, value));
    }

    private static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value, DAY);
        } catch (DateTimeParseException e) {
            throw new BadRequestException(
                    "”%s” är ingen dag i kalendern. Skriv ”%s” som år, månad och dag, till exempel 2026-11-21."
                            .formatted(value, name),
                    e);
        }
    }

    // The server leaves out what it cannot decode; what a reader asked for is never left out in silence.
    private static void requireReadable(Context ctx) {
        String query = ctx.queryString();
        if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
            throw new BadRequestException(
                    "Adressen har ett procenttecken som inte går att läsa. Skriv %25 i stället för %.");
        }
    }

    private static void requireOnce(String name, List<String> values) {
        if (values.size() > 1) {
            throw new BadRequestException("Valet ”%s” står flera gånger i adressen. Ange det en gång.".formatted(name));
        }
    }

    private static String unknownName(String name, List<String> names) {
        return names.isEmpty()
                ? "Den här sidan har inga val, men adressen anger ”%s”. Ta bort det som står efter frågetecknet."
                        .formatted(name)
                : "Sidan har inget val som heter ”%s”. Valen heter %s.".formatted(name, SwedishList.and(names));
    }

    private static String unknownValue(String name, String value, List<? extends Choice<?>> choices) {
        List<String> addresses = choices.stream().map(Choice::address).toList();
        return "”%s” går inte att välja för ”%s”. Välj bland %s.".formatted(value, name, SwedishList.and(addresses));
    }
}
