package se.insatskollen.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a release has answered to questions without parameters. It answers the same for as long as it is open, and many pages
 * ask the same: which areas there are, which indicators, which projects. There are no more of them than SQL files.
 */
final class Answered {
    private final Map<Question, List<?>> answers = new ConcurrentHashMap<>();

    private record Question(String sql, Class<?> row) {}

    /** The rows, asked for on first use. */
    <T> List<T> rows(String sql, Class<T> row, Supplier<List<T>> ask) {
        List<?> known = answers.get(new Question(sql, row));
        if (known != null) {
            return known.stream().map(row::cast).toList();
        }
        List<T> rows = List.copyOf(ask.get());
        answers.put(new Question(sql, row), rows);
        return rows;
    }
}
