package se.insatskollen.dashboard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader cites: the release a page was made from.
 *
 * @param id its id
 * @param dataDate the day whose deliveries it holds
 * @param notices what a reader must know about it today, said at the top of every page
 */
public record ReleaseStamp(String id, LocalDate dataDate, List<Notice> notices) {
    /**
     * A sentence at the top of the page.
     *
     * @param href where to read what is newer; empty where there is nothing newer
     */
    public record Notice(String sentence, String href) {}

    /** A release of which nothing need be said. */
    public ReleaseStamp(String id, LocalDate dataDate) {
        this(id, dataDate, List.of());
    }

    /** The day in Swedish, such as "21 november 2026". */
    public String dataDay() {
        return SwedishDates.day(dataDate);
    }

    /** The same with another notice. */
    ReleaseStamp with(Notice notice) {
        return new ReleaseStamp(
                id, dataDate, Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }
}
