package se.insatskollen.dashboard.web.news;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.edition.Edition;
import se.insatskollen.dashboard.web.edition.Published;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;

/**
 * The part of the page about editions, which tells what has come to us, whenever it happened.
 *
 * @param editions the one that is read and those before it, the newest first
 */
record EditionSection(Door door, Question question, List<Published> editions) {
    private static final String TITLE = "Nya utgåvor";
    private static final List<String> DATABASES = List.of("register", "open");

    Section section() {
        List<Published> news = fresh();
        if (news.isEmpty()) {
            return Section.empty(
                    "nya-utgavor",
                    TITLE,
                    List.of("Den utgåva du läser har data per %s. Någon nyare finns inte efter den dag du valt."
                            .formatted(SwedishDates.day(question.dataDate()))));
        }
        return Section.of(
                "nya-utgavor",
                TITLE,
                "En utgåva är allt vi visar, som det såg ut en viss dag. Här syns vad vi har lagt till, ändrat eller"
                        + " räknat om, också när det gäller något gammalt.",
                table(news));
    }

    /** Those whose data end after the day asked about. */
    List<Published> fresh() {
        return editions.stream()
                .filter(published -> published.edition().dataDate().isAfter(question.since()))
                .toList();
    }

    String changes(Published published) {
        return published
                .before()
                .map(before -> changes(published.edition(), before))
                .orElse("den första utgåvan vi har");
    }

    private String changes(Edition edition, Edition before) {
        Set<String> changed = new HashSet<>();
        DATABASES.forEach(name -> changed.addAll(edition.changedSince(before, door.database(name))));
        List<String> topics = EditionTopic.among(changed);
        return topics.isEmpty() ? "ingenting" : SwedishList.and(topics);
    }

    private Table table(List<Published> news) {
        return Table.of(
                        "utgavor",
                        door.mark() + "Utgåvor sedan %s, den senaste först".formatted(question.sinceDay()),
                        "Utgåva",
                        news,
                        published -> Table.Start.of(published.edition().id()),
                        List.of(
                                new Table.Column<>(
                                        Table.Head.words("Data per"),
                                        published -> Cell.words(SwedishDates.day(
                                                published.edition().dataDate()))),
                                new Table.Column<>(
                                        Table.Head.words("Nytt, ändrat eller omräknat"),
                                        published -> Cell.words(changes(published)))))
                .in(Table.Shape.CARDS)
                .from(door.source());
    }
}
