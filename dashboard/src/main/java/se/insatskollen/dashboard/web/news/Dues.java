package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers and reports that somebody is to leave where the reader asks, the first first.
 *
 * @param shown those that remain, and those whose last day passed after the day asked about
 * @param earlier those whose last day had passed by then
 */
record Dues(Question question, List<DecisionRow> shown, List<DecisionRow> earlier) {
    static Dues of(Question question, List<DecisionRow> everywhere) {
        List<DecisionRow> dated = everywhere.stream()
                .filter(row -> row.dueDate().isPresent())
                .filter(row -> question.place().map(row.project()::isIn).orElse(true))
                .sorted(Comparator.comparing(Dues::lastDay).thenComparing(DecisionRow::decisionKey))
                .toList();
        return new Dues(
                question,
                dated.stream().filter(row -> isShown(row, question)).toList(),
                dated.stream().filter(row -> !isShown(row, question)).toList());
    }

    /** Those whose last day has not passed when the data end. */
    List<DecisionRow> ahead() {
        return shown.stream().filter(this::isAhead).toList();
    }

    boolean isAhead(DecisionRow row) {
        return !lastDay(row).isBefore(question.dataDate());
    }

    /** When the last of the earlier ones was due: "den 19 september 2023". */
    Optional<String> lastEarlier() {
        return earlier.stream().max(Comparator.comparing(Dues::lastDay)).flatMap(row -> row.due()
                .then());
    }

    private static boolean isShown(DecisionRow row, Question question) {
        return lastDay(row).isAfter(question.since()) || !lastDay(row).isBefore(question.dataDate());
    }

    private static LocalDate lastDay(DecisionRow row) {
        return row.due().span().orElseThrow().last();
    }
}
