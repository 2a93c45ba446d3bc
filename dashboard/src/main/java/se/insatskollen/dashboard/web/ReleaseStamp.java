package se.insatskollen.dashboard.web;

import java.time.LocalDate;

/**
 * What a reader cites: the release a page was made from.
 *
 * @param id its id
 * @param dataDate the day whose deliveries it holds
 */
public record ReleaseStamp(String id, LocalDate dataDate) {
    /** The day in Swedish, such as "21 november 2026". */
    public String dataDay() {
        return SwedishDates.day(dataDate);
    }
}
