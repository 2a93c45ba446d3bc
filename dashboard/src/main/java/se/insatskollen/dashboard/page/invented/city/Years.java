package se.insatskollen.dashboard.page.invented.city;

import java.util.List;

/**
 * The years that are told of. The one in which the data end is not over: it stands in the tables, marked, and is not
 * drawn, because it would look like a fall.
 *
 * @param all in their order
 * @param dataYear the year of the data
 */
record Years(List<Integer> all, int dataYear) {
    static Years of(List<FigureRow> rows, int dataYear) {
        return new Years(
                rows.stream().map(FigureRow::yearNumber).distinct().sorted().toList(), dataYear);
    }

    boolean isWhole(int year) {
        return year < dataYear;
    }

    List<Integer> whole() {
        return all.stream().filter(this::isWhole).toList();
    }

    int first() {
        return all.get(0);
    }

    /** "2025", or "2026 hittills". */
    String shown(int year) {
        return isWhole(year) ? Integer.toString(year) : year + " hittills";
    }

    /** "2012–2025", or the only year; that which is not over where there is no other. */
    String span() {
        return whole().isEmpty() ? shown(first()) : span(whole());
    }

    /** "2012–2025" of at least one year in their order. */
    static String span(List<Integer> drawn) {
        int last = drawn.get(drawn.size() - 1);
        return drawn.size() == 1 ? Integer.toString(last) : "%d–%d".formatted(drawn.get(0), last);
    }

    /** What is in the tables only. */
    String caution() {
        return all.stream()
                .filter(year -> !isWhole(year))
                .findFirst()
                .map(year -> "%d är inte slut och står bara i tabellen.".formatted(year))
                .orElse("");
    }
}
