package se.insatskollen.dashboard.page.start;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.knowledge.Entry;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.saving.Example;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;

/** Begins with the answer: do early interventions pay, as far as anybody knows? */
public final class StartPage implements Page {
    public static final String PATH = "/";

    /** @param cards the ways in, each with what is known there */
    record View(String answer, Basis basis, List<Card> cards) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        List<Knowledge> all = Knowledge.all(open);
        List<Knowledge> early = of(all, EarlyIntervention.YES);
        List<Knowledge> unclear = of(all, EarlyIntervention.UNCLEAR);
        List<Entry> counted = Stream.concat(early.stream(), unclear.stream())
                .map(Knowledge::entry)
                .toList();
        View view = new View(
                Answer.of(Answer.Count.of(counted)),
                new Basis(early.stream().map(Knowledge::entry).toList(), unclear.size()),
                Card.all(all, InventedCity.examples(open).map(names -> Example.named(open, names))));
        return new Shown("page/start/start.jte", view);
    }

    private static List<Knowledge> of(List<Knowledge> all, EarlyIntervention early) {
        return all.stream()
                .filter(row -> row.entry().projectKind() == ProjectKind.PROJECT)
                .filter(row -> row.entry().earlyIntervention() == early)
                .toList();
    }
}
