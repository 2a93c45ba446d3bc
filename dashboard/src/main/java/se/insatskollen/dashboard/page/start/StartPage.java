package se.insatskollen.dashboard.page.start;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.knowledge.Entry;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;

/** Begins with the answer: do early interventions pay, as far as anybody knows? */
public final class StartPage implements Page {
    public static final String PATH = "/";

    private static final List<String> ENTRANCES = List.of("vallingbyteamet", "familjelotsen", "projektett");

    /** @param invitation to the invented city; empty where the release has none */
    record View(String answer, Basis basis, List<Entrance> entrances, Optional<String> invitation) {}

    /** A way in: a project and what is known about it. */
    record Entrance(String name, String href, String verdict) {
        static Entrance of(Knowledge knowledge) {
            Entry entry = knowledge.entry();
            String reasons = String.join(" ", Verdict.reasons(knowledge));
            String verdict = "%s %s%s".formatted(Verdict.sentence(knowledge), caution(entry), reasons);
            return new Entrance(entry.projectName(), entry.href(), verdict);
        }

        private static String caution(Entry entry) {
            return entry.earlyIntervention() == EarlyIntervention.UNCLEAR
                    ? "Om projektet är en tidig insats för barn framgår inte. "
                    : "";
        }
    }

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
                new Basis(early.stream().map(Entrance::of).toList(), unclear.size()),
                entrances(all),
                InventedCity.invitation(open));
        return new Shown("page/start/start.jte", view);
    }

    private static List<Knowledge> of(List<Knowledge> all, EarlyIntervention early) {
        return all.stream()
                .filter(row -> row.entry().projectKind() == ProjectKind.PROJECT)
                .filter(row -> row.entry().earlyIntervention() == early)
                .toList();
    }

    private static List<Entrance> entrances(List<Knowledge> all) {
        return ENTRANCES.stream()
                .flatMap(key ->
                        all.stream().filter(row -> row.entry().projectKey().equals(key)))
                .map(Entrance::of)
                .toList();
    }
}
