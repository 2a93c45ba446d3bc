package se.insatskollen.dashboard.page.project;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.evaluation.EvaluationRow;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.knowledge.Verdict;
import se.insatskollen.dashboard.web.participation.ParticipationRow;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.similar.SimilarRow;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.timeline.Timeline;

/** Everything the register says about one project, each fact with its source and date. */
public final class ProjectPage implements Page {
    public static final String PATH = "/projekt/{slug}";

    /**
     * Everything the page shows.
     *
     * @param similar may have no lines
     * @param tables all that the page tells, for those who take it home
     */
    record View(
            ProjectRow project,
            String verdict,
            List<String> reasons,
            Timeline timeline,
            List<BySource<ParticipationRow>> participation,
            String withoutParticipation,
            Facts facts,
            List<StatementRow.Topic> topics,
            Table similar,
            List<Table> tables) {
        /** Whether anybody can have worked there: in a method only those whom a source names. */
        boolean hasStaff() {
            return !project.isMethod() || !facts.staffing().isEmpty();
        }

        /** The same of money. */
        boolean hasMoney() {
            return !project.isMethod() || !facts.grants().isEmpty();
        }
    }

    /** What the register holds about the project, each fact with its source. */
    record Facts(
            List<ParticipationRow> participation,
            List<StaffingRow> staffing,
            List<GrantRow> grants,
            List<Claim> claims,
            List<EvaluationRow> evaluations,
            List<DecisionRow> decisions,
            List<StatementRow> statements,
            List<RuleRow> rules,
            List<MemberRow> members,
            List<DocumentRow> documents) {
        Stream<Table> tables(TakeHome home) {
            return Stream.of(
                    home.participation(participation),
                    home.staffing(staffing),
                    home.grants(grants),
                    home.claims(claims),
                    home.evaluations(evaluations),
                    home.decisions(decisions),
                    home.statements(statements),
                    home.rules(rules),
                    home.members(members),
                    home.documents(documents));
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String slug = ctx.pathParam("slug");
        View view = view(open, slug);
        return new Shown("page/project/project.jte", view, view.tables());
    }

    private static View view(Queries open, String slug) {
        Knowledge knowledge = Knowledge.all(open).stream()
                .filter(row -> row.entry().projectKey().equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundException("Registret har inget projekt på adressen ”%s”.".formatted(slug)));
        Asked asked = new Asked(open, slug);
        ProjectRow project = asked.register().project(ProjectRow.class).orElseThrow();
        Facts facts = facts(asked);
        Timeline timeline = ProjectTimeline.of(
                project,
                facts.grants(),
                facts.decisions(),
                facts.evaluations(),
                facts.claims().stream().map(Claim::row).toList(),
                facts.documents(),
                Events.all(open));
        Table similar = SimilarRow.table(
                "Det som liknar %s, i bokstavsordning".formatted(project.projectName()),
                "/projekt",
                asked.list("similar.sql", SimilarRow.class));
        return new View(
                project,
                Verdict.sentence(knowledge),
                Verdict.reasons(knowledge),
                timeline,
                BySource.of(facts.participation(), ParticipationRow::source),
                StatementRow.withoutParticipation(facts.statements()),
                facts,
                StatementRow.byTopic(facts.statements()),
                similar,
                tables(project, timeline, facts, similar));
    }

    private static List<Table> tables(ProjectRow project, Timeline timeline, Facts facts, Table similar) {
        Stream<Table> told = facts.tables(new TakeHome(project.projectName()));
        return Stream.of(Stream.of(timeline.table()), told, Stream.of(similar))
                .flatMap(Function.identity())
                .filter(table -> !table.lines().isEmpty())
                .map(table -> table.from("offentliga dokument, se kolumnen Källa"))
                .toList();
    }

    private static Facts facts(Asked asked) {
        return new Facts(
                ParticipationRow.about(asked.open(), asked.project()),
                asked.register().staffing(StaffingRow.class),
                asked.register().grants(GrantRow.class),
                Claim.about(asked.open(), asked.project()),
                EvaluationRow.about(asked.open(), asked.project()),
                asked.register().decisions(DecisionRow.class).stream()
                        .sorted(Comparator.comparing(DecisionRow::decisionKind))
                        .toList(),
                asked.register().statements(StatementRow.class),
                asked.list("rules.sql", RuleRow.class),
                asked.list("members.sql", MemberRow.class),
                asked.register().documents(DocumentRow.class));
    }

    /** The questions of this page, all about the same project. */
    private record Asked(Queries open, String project) {
        <T> List<T> list(String file, Class<T> row) {
            return open.about(project, ProjectPage.class, file, row);
        }

        ProjectRegister register() {
            return new ProjectRegister(open, project);
        }
    }
}
