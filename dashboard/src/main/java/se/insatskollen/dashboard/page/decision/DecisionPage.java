package se.insatskollen.dashboard.page.decision;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.dashboard.web.needed.Needed;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.table.Table;

/** Two pages for a committee that is to decide: what is known, who says so, what is not known. It is made to be printed. */
public final class DecisionPage implements Page {
    public static final String PATH = "/infor-beslut/{slug}";

    /**
     * Everything the page shows.
     *
     * @param caution what must be known beside the answer; may be empty
     * @param needed the worked example; none where the release lacks an input
     */
    record View(
            SubjectRow subject,
            String verdict,
            String caution,
            Memo memo,
            Optional<Needed> needed,
            List<DocumentRow> documents,
            List<Table> tables) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String slug = ctx.pathParam("slug");
        ProjectRegister register = new ProjectRegister(open, slug);
        SubjectRow subject = register.project(SubjectRow.class)
                .orElseThrow(
                        () -> new NotFoundException("Registret har inget projekt på adressen ”%s”.".formatted(slug)));
        Cited cited = new Cited(register.documents(DocumentRow.class));
        Optional<Needed> needed = Needed.about(open, slug, subject.projectKind());
        Knowledge knowledge = knowledge(open, slug);
        View view = new View(
                subject,
                Verdict.beforeDecision(knowledge),
                Verdict.caution(knowledge),
                Memo.of(facts(register, subject), cited),
                needed,
                cited.documents(),
                needed.stream()
                        .map(example -> example.table(subject.projectName(), subject.projectKind()))
                        .toList());
        return new Shown("page/decision/decision.jte", view, view.tables());
    }

    private static Knowledge knowledge(Queries open, String slug) {
        return Knowledge.all(open).stream()
                .filter(row -> row.entry().projectKey().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Facts facts(ProjectRegister register, SubjectRow subject) {
        return new Facts(
                subject,
                register.participation(ParticipationRow.class),
                register.staffing(StaffingRow.class),
                register.grants(GrantRow.class),
                register.claims(ClaimRow.class),
                register.evaluations(EvaluationRow.class),
                register.decisions(DecisionRow.class),
                register.statements(StatementRow.class).stream()
                        .filter(StatementRow::isForACommittee)
                        .toList());
    }
}
