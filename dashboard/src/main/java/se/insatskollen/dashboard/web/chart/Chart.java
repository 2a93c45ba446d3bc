package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart as data: the page carries it, {@code charts.js} draws it, and a test reads it.
 *
 * @param summary what it shows, in one Swedish sentence, for who does not see it
 * @param heightPx how high it is drawn
 * @param phoneHeightPx how high it is drawn on a phone
 * @param json the ECharts option
 * @param notes what happened on its time axis that figures must be read with
 */
public record Chart(String summary, int heightPx, int phoneHeightPx, String json, List<Event.Note> notes) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PX_OF_THE_AXIS = 48;

    static Chart of(String summary, int heightPx, Option option) {
        return of(summary, heightPx, heightPx, option);
    }

    static Chart of(String summary, int heightPx, int phoneHeightPx, Record option) {
        try {
            return new Chart(summary, heightPx, phoneHeightPx, JSON.writeValueAsString(option), List.of());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, which says in words what the lines of its time axis say. */
    Chart telling(List<Event> events) {
        List<Event.Note> told = events.stream()
                .flatMap(event -> event.note().stream())
                .distinct()
                .toList();
        String lines = told.stream()
                .map(note -> "%s: %s".formatted(note.day(), note.title()))
                .collect(Collectors.joining("; "));
        return told.isEmpty()
                ? this
                : new Chart(
                        "%s%s %s: %s."
                                .formatted(
                                        summary,
                                        summary.endsWith(".") ? "" : ".",
                                        told.size() == 1 ? "Streckad linje" : "Streckade linjer",
                                        lines),
                        heightPx,
                        phoneHeightPx,
                        json,
                        told);
    }

    /** Whether the picture says that its figures are invented; then its file does too. */
    public boolean isInvented() {
        return json.contains(InventedBand.WORDS);
    }

    /** Whether the picture says that it rests on what a reader has assumed; then its file does too. */
    public boolean isReaders() {
        return json.contains(Stamp.READERS);
    }

    /** The height in which each row has its place. */
    static int heightOfRows(int rows, int pxPerRow) {
        return rows * pxPerRow + PX_OF_THE_AXIS;
    }
}
