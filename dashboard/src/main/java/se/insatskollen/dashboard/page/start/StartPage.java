package se.insatskollen.dashboard.page.start;

import io.javalin.http.Context;
import java.util.List;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Templates;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;

/** Begins with the answer: do early interventions pay, as far as anybody knows? */
public final class StartPage implements Page {
    public static final String PATH = "/";

    private static final List<String> ENTRANCES = List.of("vallingbyteamet", "familjelotsen", "projektett");

    record View(String answer, String unclear, List<Entrance> counted, List<Entrance> entrances) {}

    /** A way in: a project and what is known about it. */
    record Entrance(String name, String href, String verdict) {
        static Entrance of(Knowledge knowledge) {
            return new Entrance(knowledge.projectName(), knowledge.href(), Verdict.text(knowledge));
        }
    }

    @Override
    public void get(Context ctx, Queries open) {
        Parameters.none(ctx);
        List<Knowledge> all = Knowledge.all(open);
        List<Knowledge> early = of(all, EarlyIntervention.YES);
        View view = new View(
                Answer.of(early),
                Answer.ofUnclear(of(all, EarlyIntervention.UNCLEAR)),
                early.stream().map(Entrance::of).toList(),
                entrances(all));
        Templates.show(ctx, "page/start/start.jte", view, open.release());
    }

    private static List<Knowledge> of(List<Knowledge> all, EarlyIntervention early) {
        return all.stream()
                .filter(row -> row.projectKind() == ProjectKind.PROJECT)
                .filter(row -> row.earlyIntervention() == early)
                .toList();
    }

    private static List<Entrance> entrances(List<Knowledge> all) {
        return ENTRANCES.stream()
                .flatMap(key -> all.stream().filter(row -> row.projectKey().equals(key)))
                .map(Entrance::of)
                .toList();
    }
}
