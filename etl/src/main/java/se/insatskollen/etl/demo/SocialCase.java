package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CaseOutcome;
import se.insatskollen.warehouse.codes.InterventionType;

/**
 * A case: one child in one process, as the case system knows it on the last day.
 *
 * @param support what was given; empty when nothing was
 * @param stays the placements that belong to the case
 * @param avoided what a project spared the child; only the generator knows
 */
record SocialCase(
        String id,
        Opening opening,
        Timeline timeline,
        Optional<InterventionType> support,
        CaseOutcome outcome,
        Workers.Team team,
        List<Stay> stays,
        Optional<Episode> avoided) {

    LocalDate opened() {
        return opening.day();
    }

    Child child() {
        return opening.child();
    }

    Place place() {
        return opening.place();
    }

    Profile profile() {
        return opening.profile();
    }

    Optional<Project> project() {
        return opening.project();
    }

    /** A case that went as this one did, under another id, of another child and without a project. */
    SocialCase of(Child other, String otherId) {
        Opening same = new Opening(other, place(), Optional.empty(), profile(), false, opened());
        return new SocialCase(otherId, same, timeline, support, outcome, team, stays, Optional.empty());
    }
}
