package se.insatskollen.dashboard.page.project;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.dashboard.web.evaluation.EvaluationRow;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.dashboard.web.timeline.Course;
import se.insatskollen.dashboard.web.timeline.Footing;
import se.insatskollen.dashboard.web.timeline.Moment;
import se.insatskollen.dashboard.web.timeline.Timeline;

/** What happened to a project, what was decided and proposed, and what somebody claims, each when its source says so. */
final class ProjectTimeline {
    private ProjectTimeline() {}

    static Timeline of(
            ProjectRow project,
            List<GrantRow> grants,
            List<DecisionRow> decisions,
            List<EvaluationRow> evaluations,
            List<ClaimRow> claims,
            List<DocumentRow> documents,
            Events events) {
        List<Moment> moments = Stream.of(
                        course(project),
                        grants.stream().map(ProjectTimeline::granted),
                        decisions.stream().flatMap(ProjectTimeline::decided),
                        evaluations.stream().map(ProjectTimeline::evaluated),
                        documents.stream().map(ProjectTimeline::written),
                        claims.stream().map(ProjectTimeline::claimed),
                        events.during(project.period()))
                .flatMap(part -> part)
                .toList();
        return Timeline.of("Vad som hände %s, och när".formatted(project.projectName()), moments);
    }

    private static Stream<Moment> course(ProjectRow project) {
        Source source = project.source();
        return new Course(
                        project.projectKind(),
                        project.period(),
                        project.projectStatus(),
                        asOf(source),
                        source.documentTitle(),
                        href(source))
                .moments().stream();
    }

    private static Moment granted(GrantRow grant) {
        Footing footing =
                switch (grant.grantStatus()) {
                    case APPLIED -> Footing.APPLIED;
                    case PROPOSED -> Footing.PROPOSED;
                    case GRANTED -> Footing.GRANTED;
                    case UNKNOWN -> Footing.UNKNOWN;
                };
        boolean isDecided = grant.decidedDate().isPresent();
        return moment(
                isDecided ? Moment.on(grant.decidedDate(), grant.decidedPrecision()) : grant.period(),
                footing,
                "Pengar: %s, från %s".formatted(grant.amount(), grant.payer()),
                isDecided ? covered(grant) : undecided(grant),
                grant.source());
    }

    private static String covered(GrantRow grant) {
        return grant.period().isKnown()
                ? "Pengarna avser %s.".formatted(grant.period().text())
                : "";
    }

    private static String undecided(GrantRow grant) {
        String silence = "När det beslutades framgår inte.";
        return grant.period().isKnown() ? "Tiden är den som pengarna avser. " + silence : silence;
    }

    // The last day of an answer stands on its own: it may be all that is dated.
    private static Stream<Moment> decided(DecisionRow row) {
        Footing footing =
                switch (row.decisionStatus()) {
                    case PROPOSED -> Footing.PROPOSED;
                    case DECIDED -> Footing.DECIDED;
                    case UNKNOWN -> Footing.UNKNOWN;
                };
        Moment taken = moment(
                Moment.on(row.decidedDate(), row.decidedPrecision()),
                footing,
                row.heading(),
                row.content(),
                row.source());
        Moment due = moment(
                Moment.on(row.dueDate(), row.duePrecision()),
                footing,
                row.due(),
                "Gäller ”%s”.".formatted(row.heading()),
                row.source());
        return row.due().isEmpty() ? Stream.of(taken) : Stream.of(taken, due);
    }

    private static Moment evaluated(EvaluationRow row) {
        Source source = row.source();
        Period published = Moment.on(row.publishedDate(), row.publishedPrecision());
        return switch (row.evaluationStatus()) {
            case DONE -> moment(published, Footing.HAPPENED, "Utvärdering klar: " + row.evaluator(), "", source);
            case UNKNOWN ->
                moment(published, Footing.HAPPENED, "Utvärdering: " + row.evaluator(), row.status(), source);
            case ONGOING ->
                moment(asOf(source), Footing.HAPPENED, "Utvärdering pågick: " + row.evaluator(), row.status(), source);
            case PLANNED ->
                moment(asOf(source), Footing.PLANNED, "Utvärdering: " + row.evaluator(), row.status(), source);
        };
    }

    private static Moment claimed(ClaimRow claim) {
        String figure = claim.figure().isEmpty() ? "" : ": " + claim.figure();
        return moment(
                asOf(claim.source()),
                Footing.CLAIMED,
                claim.title() + figure,
                claim.period().isKnown()
                        ? "Uppgiften gäller %s.".formatted(claim.period().text())
                        : "",
                claim.source());
    }

    private static Moment written(DocumentRow row) {
        return new Moment(
                Moment.on(row.documentDate(), row.documentPrecision()),
                Footing.WRITTEN,
                row.documentTitle(),
                "",
                row.documentTitle(),
                "#dok-" + row.documentKey());
    }

    private static Moment moment(Period when, Footing footing, String what, String more, Source source) {
        return new Moment(when, footing, what, more, source.documentTitle(), href(source));
    }

    private static Period asOf(Source source) {
        return Moment.on(source.asOfDate(), source.asOfPrecision());
    }

    private static String href(Source source) {
        return "#dok-" + source.documentKey();
    }
}
