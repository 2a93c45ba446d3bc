package se.insatskollen.dashboard.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.insatskollen.warehouse.schema.Code;

/**
 * One of a closed set of choices.
 *
 * @param address how an address says it, such as {@code forstudie}
 * @param label how the page says it, such as "förstudie"
 * @param value what it stands for
 */
public record Choice<T>(String address, String label, T value) {

    /** The choices of a code, in their declared order. */
    public static <T extends Enum<T> & Code> List<Choice<T>> of(Class<T> codes) {
        return of(codes, Code::label);
    }

    /** The same where the page has words of its own for them; the addresses are those of the register's labels. */
    public static <T extends Enum<T> & Code> List<Choice<T>> of(Class<T> codes, Function<T, String> label) {
        return Arrays.stream(codes.getEnumConstants())
                .map(code -> new Choice<>(Slug.of(code.label()), label.apply(code), code))
                .toList();
    }
}
