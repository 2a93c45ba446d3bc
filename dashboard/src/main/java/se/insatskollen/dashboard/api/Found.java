package se.insatskollen.dashboard.api;

import java.util.List;
import java.util.Map;

/**
 * The rows of an answer.
 *
 * @param title what they are, in Swedish
 * @param source where they come from, in Swedish
 * @param rows those of the page that is asked for
 * @param total how many there are on all pages
 */
record Found(String title, String source, List<Map<String, Object>> rows, long total) {

    /** Rows of a query that tells with each of them how many there are in all. */
    static Found page(String title, String source, List<Map<String, Object>> rows) {
        long total = rows.isEmpty() ? 0 : ((Number) rows.get(0).get("total_count")).longValue();
        return new Found(title, source, rows, total);
    }

    /** The page that is asked for of all rows. */
    static Found pageOf(Asked asked, String title, String source, List<Map<String, Object>> all) {
        List<Map<String, Object>> rows = asked.format() == Format.CSV
                ? all
                : all.stream().skip(asked.offset()).limit(asked.perPage()).toList();
        return new Found(title, source, rows, all.size());
    }
}
