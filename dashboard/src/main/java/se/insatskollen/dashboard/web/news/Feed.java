package se.insatskollen.dashboard.web.news;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.edition.Editions;
import se.insatskollen.dashboard.web.edition.Published;

/**
 * The same news for programs that follow them. What has no date is left out, because a feed must say when each thing
 * happened, and we invent no day.
 */
record Feed(String key, String title, String subtitle, String page, String self, String updated, List<Entry> entries) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /**
     * One thing that is new.
     *
     * @param key its name among everything, from which its id is made
     */
    record Entry(String key, String title, String category, String updated, String href, String summary) {}

    static Feed of(Context ctx, Queries open, Editions editions) {
        Door door = new Door(open.origin());
        Stock stock = new Stock(door, open);
        LocalDate dataDate = open.release().dataDate();
        Question question = Question.from(ctx, stock.places(), dataDate);
        Found found = Found.of(question, stock.items(stock.decisions()));
        EditionSection published =
                new EditionSection(door, question, editions.upTo(open.release().id()));
        Stream<Entry> happened = Stream.concat(found.that(Newness.NEW).stream(), found.that(Newness.PERHAPS).stream())
                .sorted(Item.NEWEST_FIRST)
                .map(item -> entry(door, item));
        Stream<Entry> came = published.fresh().stream().map(edition -> entry(door, question, published, edition));
        return new Feed(
                door.feedPath() + question.address(),
                title(door, question),
                "Det som hände efter %s. Det som saknar datum står bara på sidan.".formatted(question.sinceDay()),
                door.path() + question.address(),
                door.feedPath() + question.address(),
                midnight(dataDate),
                Stream.concat(happened, came).toList());
    }

    private static String title(Door door, Question question) {
        String place = question.place().map(chosen -> ", " + chosen.areaName()).orElse("");
        return "%s%s%s".formatted(door.feedTitle(), place, door.mark().isEmpty() ? "" : ", påhittade siffror");
    }

    private static Entry entry(Door door, Item item) {
        String what = "%s: %s".formatted(SwedishFormat.sentence(item.kind().one()), item.title());
        String about =
                item.project().map(Project::projectName).map(" · "::concat).orElse("");
        String source = item.source()
                .map(cited -> " Källa: %s, %s.".formatted(cited.documentTitle(), cited.asOf()))
                .orElse("");
        // The first day it may have happened on stays the same from release to release.
        return new Entry(
                door.path() + "/" + item.key(),
                door.mark() + what + about,
                item.kind().one(),
                midnight(item.when().span().orElseThrow().first()),
                item.href(),
                "Läge: %s. När: %s. %s%s".formatted(item.state(), item.when().text(), item.content(), source));
    }

    private static Entry entry(Door door, Question question, EditionSection section, Published published) {
        LocalDate dataDate = published.edition().dataDate();
        return new Entry(
                door.path() + "/utgava/" + published.edition().id(),
                "%sUtgåva med data per %s".formatted(door.mark(), SwedishDates.day(dataDate)),
                "utgåva",
                midnight(dataDate),
                door.path() + question.address(),
                "Nytt, ändrat eller omräknat: %s. Utgåva %s."
                        .formatted(
                                section.changes(published), published.edition().id()));
    }

    private static String midnight(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(SWEDEN));
    }
}
