package se.insatskollen.dashboard.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;

/**
 * How a project began and ended, in moments.
 *
 * @param period from its beginning to its end
 * @param status where it stood when the source was written
 * @param asOf when that was
 * @param source the document that says so
 * @param href where the page tells of that document; empty where it does not
 */
public record Course(ProjectKind kind, Period period, ProjectStatus status, Period asOf, String source, String href) {

    public List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        start().ifPresent(moments::add);
        end().ifPresent(moments::add);
        after().ifPresent(moments::add);
        return moments;
    }

    // A method is used in many places: where nobody dates a beginning, none is told.
    private Optional<Moment> start() {
        Period start = Moment.on(period.fromDate(), period.fromPrecision());
        Moment begun = status == ProjectStatus.PLANNED
                ? moment(start, Footing.PLANNED, noun() + " ska börja", "")
                : moment(start, Footing.HAPPENED, noun() + " började", "");
        return Optional.of(begun).filter(moment -> moment.isDated() || !kind.isMethod());
    }

    // What goes on has no end to date; an end that nobody is sure of is told only where it is dated.
    private Optional<Moment> end() {
        Period end = Moment.on(period.toDate(), period.toPrecision());
        return switch (status) {
            case ENDED -> Optional.of(moment(end, Footing.HAPPENED, noun() + " avslutades", ""));
            case PLANNED, RUNNING ->
                Optional.of(moment(end, Footing.PLANNED, noun() + " ska sluta", ""))
                        .filter(Moment::isDated);
            case CONTINUED, ANNOUNCED_TO_CONTINUE, UNKNOWN ->
                Optional.of(moment(end, Footing.HAPPENED, "Den angivna tiden tog slut", ""))
                        .filter(Moment::isDated);
        };
    }

    private Optional<Moment> after() {
        return switch (status) {
            case CONTINUED -> Optional.of(moment(asOf, Footing.HAPPENED, "Arbetet fortsatte när källan skrevs", ""));
            case ANNOUNCED_TO_CONTINUE ->
                Optional.of(
                        moment(asOf, Footing.ANNOUNCED, "En fortsättning aviserades", "Om den blev av framgår inte."));
            case PLANNED, RUNNING, ENDED, UNKNOWN -> Optional.empty();
        };
    }

    private Moment moment(Period when, Footing footing, String what, String more) {
        return new Moment(when, footing, what, more, source, href);
    }

    private String noun() {
        return switch (kind) {
            case PROJECT -> "Projektet";
            case PROGRAMME -> "Programmet";
            case FUND -> "Fonden";
            case STUDY -> "Studien";
            case PRE_STUDY -> "Förstudien";
            case NONE -> "Posten";
        };
    }
}
