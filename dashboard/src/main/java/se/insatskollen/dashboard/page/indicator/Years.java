package se.insatskollen.dashboard.page.indicator;

/** Years as a reader writes them. */
final class Years {
    private Years() {}

    /** "2015–2017", or "2016" where there is one. */
    static String span(int first, int last) {
        return first == last ? Integer.toString(first) : "%d–%d".formatted(first, last);
    }
}
