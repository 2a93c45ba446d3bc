package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.place.PlaceRow;

/**
 * Something that happened.
 *
 * @param key its stable name among everything we tell of
 * @param due when it asks for an answer, if it does; it happened before that
 * @param title who and what, in a few words
 * @param state what is known about whether it came about
 * @param content what it says
 * @param project empty for what is about figures
 * @param source empty for what we say ourselves
 */
record Item(
        String key,
        Kind kind,
        When when,
        When due,
        String title,
        String state,
        String content,
        String href,
        Optional<Project> project,
        Optional<Source> source) {

    /** The newest first. */
    static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(
                    (Item item) -> item.when().span().map(Span::last).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Item::kind)
            .thenComparing(Item::key);

    boolean isIn(Optional<PlaceRow> place) {
        return place.isEmpty()
                || project.isEmpty()
                || project.filter(own -> own.isIn(place.get())).isPresent();
    }

    /** When its source was written; what happened cannot be newer. */
    When sourceDate() {
        return source.map(cited -> new When(cited.asOfDate(), cited.asOfPrecision()))
                .orElse(When.UNKNOWN);
    }
}
