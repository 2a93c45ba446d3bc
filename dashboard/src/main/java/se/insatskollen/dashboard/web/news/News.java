package se.insatskollen.dashboard.web.news;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.edition.Editions;
import se.insatskollen.dashboard.web.table.Table;

/**
 * What is new since a day, ready to be shown.
 *
 * @param everything the address under which all that has a date is new; empty where it is shown already
 */
public record News(Door door, Question question, Answer answer, Optional<String> everything, List<Section> sections) {
    public static News of(Context ctx, Queries open, Editions editions) {
        Door door = new Door(open.origin());
        Stock stock = new Stock(door, open);
        Question question = Question.from(ctx, stock.places(), open.release().dataDate());
        List<DecisionRow> decisions = stock.decisions();
        Found found = Found.of(question, stock.items(decisions));
        Dues dues = Dues.of(question, decisions);
        EditionSection published =
                new EditionSection(door, question, editions.upTo(open.release().id()));
        return new News(
                door,
                question,
                Answer.of(found, dues),
                everything(door, found),
                new Sections(door, found, dues, published, stock.delivered()).all());
    }

    /** What the page is called, before anything is said of it. */
    public String title() {
        return door.title();
    }

    /** Where the same is told to programs that follow the news. */
    public String feed() {
        return door.feedPath() + question.address();
    }

    /** Every table of the page, top to bottom. */
    public List<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }

    // The day before the oldest thing we know.
    private static Optional<String> everything(Door door, Found found) {
        List<Item> old = found.known();
        return old.stream()
                .flatMap(item -> item.when().span().stream())
                .map(Span::first)
                .min(Comparator.naturalOrder())
                .map(oldest -> door.path() + found.question().address(oldest.minusDays(1)));
    }
}
