package se.insatskollen.dashboard.web.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table says in one place.
 *
 * @param text as the page shows it
 * @param numbers the same for a program, unrounded and in the unit of the column's head; none where it is words, two
 *     where it is an interval
 * @param href where it leads
 * @param mark what stands beside it, quietly
 * @param note what stands below it, quietly
 * @param isStrong whether it is to be seen first
 */
public record Cell(
        String text, List<BigDecimal> numbers, Optional<String> href, String mark, String note, boolean isStrong) {
    // What has no figure says why in words; this stands where there is nothing to say.
    private static final String NOTHING = "–";

    public static Cell words(String text) {
        return of(text, List.of());
    }

    /** A number as the page writes it and as it is. */
    public static Cell number(String text, BigDecimal number) {
        return of(text, List.of(number));
    }

    public static Cell number(String text, long number) {
        return number(text, BigDecimal.valueOf(number));
    }

    /** A number, or the words for why there is none. */
    public static Cell number(String text, Optional<BigDecimal> number) {
        return of(text, number.stream().toList());
    }

    /** Several numbers in one text; words only where one of them is missing. */
    public static Cell numbers(String text, List<Optional<BigDecimal>> numbers) {
        boolean isWhole = numbers.stream().allMatch(Optional::isPresent);
        return of(text, isWhole ? numbers.stream().flatMap(Optional::stream).toList() : List.of());
    }

    public static Cell nothing() {
        return words("");
    }

    /** The same, leading somewhere. */
    public Cell to(String address) {
        return new Cell(text, numbers, Optional.of(address), mark, note, isStrong);
    }

    /** The same with a quiet word beside it. */
    public Cell marked(String word) {
        return new Cell(text, numbers, href, word, note, isStrong);
    }

    /** The same with quiet words on a line of their own below it. */
    public Cell noted(String words) {
        return new Cell(text, numbers, href, mark, words, isStrong);
    }

    /** The same, to be seen first. */
    public Cell strong() {
        return new Cell(text, numbers, href, mark, note, true);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What the page shows where there is nothing to say, too. */
    public String shown() {
        return text.isEmpty() ? NOTHING : text;
    }

    /** All its words on one line, as a file has them: "Alfa (till 30 juni 2020)". */
    public String inFull() {
        return Stream.concat(
                        Stream.of(text),
                        Stream.of(mark, note).filter(quiet -> !quiet.isEmpty()).map(Cell::inBrackets))
                .collect(Collectors.joining(" "));
    }

    private static String inBrackets(String quiet) {
        return quiet.startsWith("(") ? quiet : "(%s)".formatted(quiet);
    }

    private static Cell of(String text, List<BigDecimal> numbers) {
        return new Cell(text, numbers, Optional.empty(), "", "", false);
    }
}
