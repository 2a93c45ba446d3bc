package se.insatskollen.dashboard.page.project;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;

/** Everything the register says about one project, each fact with its source and date. */
public final class ProjectPage implements Page {
    public static final String PATH = "/projekt/{slug}";

    record View(
            ProjectRow project,
            String verdict,
            List<String> reasons,
            List<BySource<ParticipationRow>> participation,
            String withoutParticipation,
            List<StaffingRow> staffing,
            List<GrantRow> grants,
            List<Claim> claims,
            List<EvaluationRow> evaluations,
            List<DecisionRow> decisions,
            List<StatementRow.Topic> topics,
            List<RuleRow> rules,
            List<MemberRow> members,
            List<DocumentRow> documents) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String slug = ctx.pathParam("slug");
        return new Shown("page/project/project.jte", view(open, slug));
    }

    private static View view(Queries open, String slug) {
        Knowledge knowledge = Knowledge.all(open).stream()
                .filter(row -> row.entry().projectKey().equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundException("Registret har inget projekt på adressen ”%s”.".formatted(slug)));
        Facts facts = new Facts(open, Map.of("project", slug));
        List<ParticipationRow> participation = facts.list("participation.sql", ParticipationRow.class);
        List<StatementRow> statements = facts.list("statements.sql", StatementRow.class);
        return new View(
                facts.list("project.sql", ProjectRow.class).get(0),
                Verdict.sentence(knowledge),
                Verdict.reasons(knowledge),
                BySource.of(participation, ParticipationRow::source),
                StatementRow.withoutParticipation(statements),
                facts.list("staffing.sql", StaffingRow.class),
                facts.list("grants.sql", GrantRow.class),
                Claim.of(facts.list("claims.sql", ClaimRow.class), participation),
                facts.list("evaluations.sql", EvaluationRow.class),
                facts.list("decisions.sql", DecisionRow.class).stream()
                        .sorted(Comparator.comparing(DecisionRow::decisionKind))
                        .toList(),
                StatementRow.byTopic(statements),
                facts.list("rules.sql", RuleRow.class),
                facts.list("members.sql", MemberRow.class),
                facts.list("documents.sql", DocumentRow.class));
    }

    /** The questions of this page, all about the same project. */
    private record Facts(Queries open, Map<String, ?> project) {
        <T> List<T> list(String file, Class<T> row) {
            return open.list(ProjectPage.class, file, project, row);
        }
    }
}
