package se.insatskollen.etl.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Cases of children with protected identity: like another case in everything, but of a child of their own. An import
 * withholds them and all that belongs to them.
 */
final class ProtectedCases implements Fault<CaseFaults.Told> {
    // A range of its own, so that no family that is told has the number.
    private static final long FIRST_FAMILY = 80_000_000;

    private final PersonalNumbers numbers;
    private final Numbering caseIds;
    private final ContactFiles contacts;
    private final PlacementFiles placements;
    private final MeasurementFiles measurements;
    private long families;

    ProtectedCases(
            PersonalNumbers numbers,
            Numbering caseIds,
            ContactFiles contacts,
            PlacementFiles placements,
            MeasurementFiles measurements) {
        this.numbers = numbers;
        this.caseIds = caseIds;
        this.contacts = contacts;
        this.placements = placements;
        this.measurements = measurements;
    }

    @Override
    public Optional<Object[]> beside(Object[] row, CaseFaults.Told told) throws IOException {
        SocialCase like = told.socialCase();
        SocialCase fresh = like.of(child(like), caseIds.next(ChildHistory.caseSeries(like.place(), like.opened())));
        Dice dice = new Dice(families, FIRST_FAMILY + families);
        contacts.deliverProtected(fresh, dice);
        placements.deliverProtected(fresh);
        measurements.deliverProtected(fresh, dice);
        String district =
                City.district(fresh.place(), fresh.opened()).map(District::name).orElse(null);
        return Optional.of(CaseFiles.row(fresh, district));
    }

    private Child child(SocialCase like) {
        PersonalNumbers.Identity other = like.child().identity();
        Family family = new Family(FIRST_FAMILY + families++, new Home(List.of()), 1, 1);
        return new Child(
                Families.identity(numbers, other.born(), other.isBoy(), like.opened()),
                family.id(),
                family.householdId(1),
                true);
    }
}
