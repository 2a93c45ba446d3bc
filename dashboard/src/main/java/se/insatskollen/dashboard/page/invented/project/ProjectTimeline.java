package se.insatskollen.dashboard.page.invented.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.timeline.Course;
import se.insatskollen.dashboard.web.timeline.Footing;
import se.insatskollen.dashboard.web.timeline.Moment;
import se.insatskollen.dashboard.web.timeline.Timeline;

/** What happened to an invented project, from the papers that were invented with it. */
final class ProjectTimeline {
    private static final String SOURCE = "en påhittad projektplan";
    private static final Period UNDATED =
            new Period(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private ProjectTimeline() {}

    static Timeline of(ProjectRow project, List<GrantRow> grants, List<DocumentRow> documents, Events events) {
        List<Moment> course = new Course(
                        project.projectKind(), project.period(), project.projectStatus(), UNDATED, SOURCE, "")
                .moments();
        List<Moment> moments = Stream.of(
                        documents.stream().map(ProjectTimeline::written),
                        grants.stream().map(ProjectTimeline::granted),
                        course.stream(),
                        events.during(project.period()))
                .flatMap(part -> part)
                .toList();
        return Timeline.of("%svad som hände %s".formatted(ProjectFigures.INVENTED, project.projectName()), moments);
    }

    private static Moment written(DocumentRow document) {
        return new Moment(
                Moment.on(document.documentDate(), document.documentPrecision()),
                Footing.WRITTEN,
                document.documentTitle(),
                "Dokumentet är påhittat.",
                SOURCE,
                "");
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
        String what = "%s från %s".formatted(grant.amount(), grant.payer());
        return new Moment(
                isDecided ? Moment.on(grant.decidedDate(), grant.decidedPrecision()) : grant.period(),
                footing,
                what,
                isDecided ? "Pengarna avser %s.".formatted(grant.period().text()) : "När det beslutades framgår inte.",
                SOURCE,
                "");
    }
}
