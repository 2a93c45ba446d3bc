package se.insatskollen.dashboard.page.saving;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimTable;
import se.insatskollen.dashboard.web.evaluation.EvaluationRow;
import se.insatskollen.dashboard.web.evaluation.EvaluationTable;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.dashboard.web.needed.Needed;
import se.insatskollen.dashboard.web.register.AnnualIndex;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.table.Table;

/** What documents say that one project has saved or lost, what would have to be true for it, and what nobody says. */
public final class SavingPage implements Page {
    public static final String PATH = "/besparingar/{slug}";

    private static final String DOCUMENTS = "offentliga dokument, se kolumnen Källa";

    /**
     * Everything the page shows.
     *
     * @param said the claims in sentences, with who says so and when
     * @param why what keeps us from a worked example where there is none; else empty
     * @param needed what it would take for the project to pay for itself
     * @param tables all that the page tells, for those who take it home
     */
    record View(
            ProjectRow project,
            String answer,
            List<String> said,
            List<Claim> claims,
            List<Worked> worked,
            String why,
            Optional<Needed> needed,
            List<EvaluationRow> evaluations,
            List<Unknowns> unknowns,
            List<Source> sources,
            List<Table> tables) {}

    /** A worked example with its tables. */
    record Worked(Condition condition, ConditionTables tables) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String slug = ctx.pathParam("slug");
        List<Claim> claims = Claim.about(open, slug);
        Knowledge knowledge = Knowledge.all(open).stream()
                .filter(row -> row.entry().projectKey().equals(slug))
                .filter(row -> !claims.isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "Registret har ingen uppgift om besparing på adressen ”%s”.".formatted(slug)));
        View view = view(open, knowledge, claims);
        return new Shown("page/saving/saving.jte", view, view.tables());
    }

    private static View view(Queries open, Knowledge knowledge, List<Claim> claims) {
        String key = knowledge.entry().projectKey();
        ProjectRow project =
                new ProjectRegister(open, key).project(ProjectRow.class).orElseThrow();
        Conditions conditions = Conditions.of(
                claims,
                Needed.dayPrices(open, PriceRow.class),
                AnnualIndex.of(open).index());
        List<Worked> worked = worked(conditions);
        List<EvaluationRow> evaluations = EvaluationRow.about(open, key);
        Optional<Needed> needed = Needed.about(open, key, project.projectKind());
        return new View(
                project,
                Answer.of(project, claims, knowledge.entry().isKnown()).sentence(),
                Verdict.claimed(knowledge),
                claims,
                worked,
                conditions.why(),
                needed,
                evaluations,
                Unknowns.of(claims),
                sources(claims, evaluations),
                tables(project, claims, worked, needed, evaluations));
    }

    private static List<Worked> worked(Conditions conditions) {
        List<Condition> worked = conditions.worked();
        return IntStream.range(0, worked.size())
                .mapToObj(at -> new Worked(worked.get(at), ConditionTables.of(worked.get(at), at + 1)))
                .toList();
    }

    private static List<Table> tables(
            ProjectRow row,
            List<Claim> claims,
            List<Worked> worked,
            Optional<Needed> needed,
            List<EvaluationRow> evaluations) {
        String project = row.projectName();
        Stream<Table> said = Stream.of(ClaimTable.of("Uppgifter om besparing och resultat i " + project, claims)
                .from(DOCUMENTS));
        Stream<Table> examples = worked.stream()
                .flatMap(each -> Stream.of(each.tables().days(), each.tables().inputs()));
        Stream<Table> evaluated = Stream.of(
                EvaluationTable.of("Utvärderingar av " + project, evaluations).from(DOCUMENTS));
        Stream<Table> required = needed.stream().map(example -> example.table(project, row.projectKind()));
        return Stream.of(said, examples, required, evaluated)
                .flatMap(Function.identity())
                .filter(table -> !table.isEmpty())
                .toList();
    }

    private static List<Source> sources(List<Claim> claims, List<EvaluationRow> evaluations) {
        return Stream.concat(
                        claims.stream().map(claim -> claim.row().source()),
                        evaluations.stream().map(EvaluationRow::source))
                .distinct()
                .toList();
    }
}
