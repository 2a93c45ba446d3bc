package se.insatskollen.dashboard.web.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a table says in one place.
 *
 * @param text as the page shows it
 * @param numbers the same for a program, unrounded and in the unit of the column's head; none where it is words, two
 *     where it is an interval
 * @param href where it leads
 * @param mark what stands beside it, quietly
 */
public record Cell(String text, List<BigDecimal> numbers, Optional<String> href, String mark) {
    // What has no figure says why in words; this stands where there is nothing to say.
    private static final String NOTHING = "–";

    public static Cell words(String text) {
        return new Cell(text, List.of(), Optional.empty(), "");
    }

    /** A number as the page writes it and as it is. */
    public static Cell number(String text, BigDecimal number) {
        return new Cell(text, List.of(number), Optional.empty(), "");
    }

    public static Cell number(String text, long number) {
        return number(text, BigDecimal.valueOf(number));
    }

    /** A number, or the words for why there is none. */
    public static Cell number(String text, Optional<BigDecimal> number) {
        return new Cell(text, number.stream().toList(), Optional.empty(), "");
    }

    /** Several numbers in one text; words only where one of them is missing. */
    public static Cell numbers(String text, List<Optional<BigDecimal>> numbers) {
        boolean isWhole = numbers.stream().allMatch(Optional::isPresent);
        return new Cell(
                text, isWhole ? numbers.stream().flatMap(Optional::stream).toList() : List.of(), Optional.empty(), "");
    }

    public static Cell nothing() {
        return words("");
    }

    /** The same, leading somewhere. */
    public Cell to(String address) {
        return new Cell(text, numbers, Optional.of(address), mark);
    }

    /** The same with a quiet word beside it. */
    public Cell marked(String word) {
        return new Cell(text, numbers, href, word);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What the page shows where there is nothing to say, too. */
    public String shown() {
        return text.isEmpty() ? NOTHING : text;
    }
}
