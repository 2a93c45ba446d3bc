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

    /** Things without a date that their source or their last day for an answer makes no news. */
    List<Item> undatedOld() {
        return that(Newness.UNDATED).stream().filter(this::isOld).toList();
    }

    private boolean isOld(Item item) {
        return item.sourceDate().since(question.since()) == Newness.OLD
                || item.due().since(question.since()) == Newness.OLD;
    }

    /** Things without a date of which nobody can say whether they are new, those of the dated sources first. */
    List<Item> undatedUnknown() {
        return Stream.of(Newness.NEW, Newness.PERHAPS, Newness.UNDATED)
                .flatMap(source -> that(Newness.UNDATED).stream()
                        .filter(item -> item.sourceDate().since(question.since()) == source))
                .filter(item -> !isOld(item))
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
