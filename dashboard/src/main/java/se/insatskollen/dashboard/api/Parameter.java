package se.insatskollen.dashboard.api;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.warehouse.schema.Code;

/**
 * What may be asked of an address.
 *
 * @param meaning one sentence for whoever writes a program
 * @param allowed the only values; empty where the pattern decides
 * @param pattern what a value must look like
 * @param wording what a value must look like, in Swedish
 * @param most the largest number it may be, where it is one
 */
record Parameter(String name, String meaning, List<String> allowed, Pattern pattern, String wording, OptionalInt most) {
    static final String PAGE = "page";
    static final String PER_PAGE = "per_page";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final int MOST_PAGES = 999_999;

    /** A closed choice, asked for by the code that the answers have. */
    static Parameter choice(String name, Class<? extends Code> codes, String meaning) {
        List<String> names = Code.names(codes);
        return new Parameter(
                name,
                meaning,
                names,
                Pattern.compile(String.join("|", names)),
                "något av " + SwedishList.and(names),
                OptionalInt.empty());
    }

    /** A name or a time that looks like that; whether it is there is for the answer to say. */
    static Parameter text(String name, String pattern, String wording, String meaning) {
        return new Parameter(name, meaning, List.of(), Pattern.compile(pattern), wording, OptionalInt.empty());
    }

    static Parameter page() {
        return number(PAGE, MOST_PAGES, "Which page of the rows, from 1.");
    }

    static Parameter perPage(int most) {
        return number(PER_PAGE, most, "Rows a page, at most %d.".formatted(most));
    }

    private static Parameter number(String name, int most, String meaning) {
        return new Parameter(
                name, meaning, List.of(), WHOLE_NUMBER, "ett heltal från 1 till " + most, OptionalInt.of(most));
    }

    /** Refuses a value that cannot be meant. */
    String require(String value) {
        boolean isPossible =
                pattern.matcher(value).matches() && (most.isEmpty() || Integer.parseInt(value) <= most.getAsInt());
        if (!isPossible) {
            throw new BadRequestException("”%s” går inte att ange för ”%s”. Ange %s.".formatted(value, name, wording));
        }
        return value;
    }
}
