package se.insatskollen.dashboard.web.chart;

import java.util.Optional;

/**
 * Something that happened at a time of a chart's axis.
 *
 * @param at which time, counted from 0
 * @param words what stands beside its line
 * @param note what is told of it beside the picture; empty where the page tells of it elsewhere
 */
public record Event(int at, String words, Optional<Note> note) {
    public Event(int at, String words) {
        this(at, words, Optional.empty());
    }

    /**
     * What a reader must know of an event.
     *
     * @param day "1 juli 2025"
     */
    public record Note(String day, String title, String description, String source) {}
}
