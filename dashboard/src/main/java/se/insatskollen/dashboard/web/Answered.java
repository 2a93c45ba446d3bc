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

    private final Map<Question, Map<String, ? extends List<?>>> answersByKey = new ConcurrentHashMap<>();

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

    /** The rows about one thing, of those about all that are asked for on first use. */
    <T> List<T> about(Origin origin, String sql, String key, Class<T> row, Supplier<Map<String, List<T>>> ask) {
        Question question = new Question(origin, sql, row);
        Map<String, ? extends List<?>> known = answersByKey.get(question);
        if (known == null) {
            known = ask.get();
            answersByKey.put(question, known);
        }
        List<?> rows = known.get(key);
        return rows == null ? List.of() : rows.stream().map(row::cast).toList();
    }
}
