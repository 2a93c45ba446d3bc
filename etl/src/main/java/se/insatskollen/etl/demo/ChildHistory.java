package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CaseOutcome;

/** Tells what happens to a child: the first case, with or without a project, and every time it comes back. */
final class ChildHistory {
    private static final int MOST_CASES = 8;
    private static final double BACK_AFTER_GOAL = 0.56;
    private static final double BACK_OTHERWISE = 0.68;
    private static final Spread DAYS_AWAY = Spread.lognormal(230, 1.0, 7, 2500);
    private static final int REREFERRAL_MONTHS = 12;
    private static final int DAYS_FROM_LAST_STAY_TO_CLOSING = 7;

    private final Numbering caseIds;
    private final Workers workers;
    private final Enrolment enrolment = new Enrolment();

    ChildHistory(Numbering caseIds, Workers workers) {
        this.caseIds = caseIds;
        this.workers = workers;
    }

    List<SocialCase> cases(Dice dice, Family family, Child child, LocalDate firstDay) {
        List<SocialCase> cases = new ArrayList<>();
        cases.add(first(dice, family, child, firstDay));
        for (Optional<LocalDate> next = comesBack(dice, cases.get(0));
                next.isPresent() && cases.size() < MOST_CASES;
                next = comesBack(dice, cases.get(cases.size() - 1))) {
            cases.add(later(dice, family, cases, next.get()));
        }
        return cases;
    }

    static String caseSeries(Place place, LocalDate opened) {
        return "S" + place.municipality().code() + '-' + opened.getYear();
    }

    private SocialCase first(Dice dice, Family family, Child child, LocalDate day) {
        Place place = family.home().on(day);
        Profile profile =
                Profiles.first(dice, child.ageOn(day), child.identity().isBoy(), day.getYear());
        Optional<Project> project = enrolment.project(dice, profile, child.ageOn(day), place, day);
        Opening opening = new Opening(child, place, project, profile, false, day);
        Optional<Episode> episode = Episode.drawn(dice, Risk.ofPlacement(profile, place, family.riskFactor()), profile);
        Optional<Episode> avoided = episode.filter(drawn ->
                project.isPresent() && !dice.happens(project.get().effect().of(drawn.type())));
        List<Stay> stays = stays(dice, opening, avoided.isEmpty() ? episode : Optional.empty());
        return told(dice, opening, stays, avoided);
    }

    private static List<Stay> stays(Dice dice, Opening opening, Optional<Episode> episode) {
        LocalDate born = opening.child().identity().born();
        List<Stay> stays = new ArrayList<>();
        if (opening.profile().wasPlacedEarlier()) {
            Stays.earlier(dice, born, opening.day()).ifPresent(stays::add);
        }
        episode.ifPresent(drawn -> stays.addAll(Stays.of(dice, drawn, born, opening.day())));
        return stays;
    }

    private SocialCase later(Dice dice, Family family, List<SocialCase> before, LocalDate day) {
        SocialCase first = before.get(0);
        SocialCase last = before.get(before.size() - 1);
        PersonalNumbers.Identity child = first.child().identity();
        Profile profile =
                Profiles.later(dice, last.profile().target(), first.child().ageOn(day), child.isBoy(), day.getYear());
        boolean isRereferral = last.timeline()
                .closed()
                .filter(closed -> !day.isAfter(closed.plusMonths(REREFERRAL_MONTHS)))
                .isPresent();
        Place place = family.home().on(day);
        boolean isWindowOver = !day.isBefore(first.opened().plusDays(Observation.WINDOW_DAYS));
        List<Stay> stays = isWindowOver
                ? Stays.later(dice, profile, child.born(), day).stream().toList()
                : List.of();
        Opening opening = new Opening(first.child(), place, Optional.empty(), profile, isRereferral, day);
        return told(dice, opening, stays, Optional.empty());
    }

    private SocialCase told(Dice dice, Opening opening, List<Stay> stays, Optional<Episode> avoided) {
        Timeline timeline = Timelines.drawn(dice, opening);
        for (Stay stay : stays) {
            timeline = timeline.openUntil(stay.to().plusDays(DAYS_FROM_LAST_STAY_TO_CLOSING));
        }
        Timeline known = timeline.known();
        return new SocialCase(
                caseIds.next(caseSeries(opening.place(), opening.day())),
                opening,
                known,
                Outcomes.support(dice, known, opening),
                Outcomes.outcome(dice, known, opening),
                workers.team(dice, opening.place()),
                stays,
                avoided);
    }

    private static Optional<LocalDate> comesBack(Dice dice, SocialCase last) {
        double chance = last.outcome() == CaseOutcome.GOAL_REACHED ? BACK_AFTER_GOAL : BACK_OTHERWISE;
        int away = DAYS_AWAY.draw(dice);
        boolean comesBack = dice.happens(chance);
        return last.timeline()
                .closed()
                .map(closed -> Observation.workday(closed.plusDays(away)))
                .filter(day ->
                        comesBack && Observation.knows(day) && last.child().ageOn(day) < Arrival.GROWN);
    }
}
