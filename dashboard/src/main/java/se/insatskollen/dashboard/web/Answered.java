package se.insatskollen.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.insatskollen.dashboard.web.chart.Origin;

/**
 * What a release has answered to questions without parameters. It answers the same for as long as it is open, and many pages
 * ask the same: which areas there are, which indicators, which projects. There are no more of
 * them than SQL files, once for each door.
 */
final class Answered {
    private final Map<Question, List<?>> answers = new ConcurrentHashMap<>();

    private record Question(Origin origin, String sql, Class<?> row) {}

    /** The rows, asked for on first use. */
    <T> List<T> rows(Origin origin, String sql, Class<T> row, Supplier<List<T>> ask) {
        Question question = new Question(origin, sql, row);
        List<?> known = answers.get(question);
        if (known != null) {
            return known.stream().map(row::cast).toList();
        }
        List<T> rows = List.copyOf(ask.get());
        answers.put(question, rows);
        return rows;
    }
}
