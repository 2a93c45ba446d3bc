package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has happened where the reader asks, the newest first.
 *
 * @param items with and without dates
 */
record Found(Question question, List<Item> items) {
    static Found of(Question question, List<Item> everywhere) {
        return new Found(
                question,
                everywhere.stream().filter(item -> item.isIn(question.place())).toList());
    }

    List<Item> that(Newness newness) {
        return items.stream()
                .filter(item -> item.when().since(question.since()) == newness)
                .toList();
    }

    /** Things without a date whose source was written by the day asked about: they are no news. */
    List<Item> undatedOld() {
        return undated(Newness.OLD);
    }

    private List<Item> undated(Newness ofSource) {
        return that(Newness.UNDATED).stream()
                .filter(item -> item.sourceDate().since(question.since()) == ofSource)
                .toList();
    }

    /** Things without a date that may have happened after the day asked about. */
    List<Item> undatedPerhaps() {
        return Stream.of(Newness.NEW, Newness.PERHAPS, Newness.UNDATED)
                .flatMap(source -> undated(source).stream())
                .toList();
    }

    List<Item> news(Kind kind) {
        return that(Newness.NEW).stream().filter(item -> item.kind() == kind).toList();
    }

    /** What the answer counts: where a place is asked about, not what belongs to no place. */
    List<Item> counted() {
        return here(Newness.NEW);
    }

    /** What we knew already by the day asked about, there too. */
    List<Item> known() {
        return here(Newness.OLD);
    }

    private List<Item> here(Newness newness) {
        return that(newness).stream()
                .filter(item -> question.place().isEmpty() || item.project().isPresent())
                .toList();
    }

    /** What is new but belongs to no place, where a place is asked about. */
    List<Item> besides() {
        return question.place().isEmpty()
                ? List.of()
                : that(Newness.NEW).stream()
                        .filter(item -> item.project().isEmpty())
                        .toList();
    }
}
