package se.insatskollen.etl.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What goes wrong in the case system's export. */
final class CaseFaults {
    /**
     * A case that was told.
     *
     * @param hasReturned whether it is the first of several of the child
     */
    record Told(SocialCase socialCase, boolean hasReturned) {}

    private static final String UNKNOWN_MUNICIPALITY = "9999";
    // Far above the number of any family that is told.
    private static final long FAMILY_OF_NOBODY = 90_000_000;

    private final Numbering caseIds;
    private final Fault.Plan<Told> plan;

    CaseFaults(Numbering caseIds, ProtectedCases protectedCases) {
        this.caseIds = caseIds;
        this.plan = new Fault.Plan<>(List.of(
                protectedCases,
                this::wrongChecksum,
                Fault.twice(),
                this::impossibleDate,
                this::unknownMunicipality,
                this::childInTwoFamilies,
                protectedCases));
    }

    void after(DeliveryFile file, Object[] row, Told told) throws IOException {
        plan.after(file, row, told);
    }

    private Optional<Object[]> wrongChecksum(Object[] row, Told told) {
        return Optional.of(CaseFiles.HEADERS.changed(
                fresh(row, told),
                "personnummer",
                withWrongChecksum(told.socialCase().child().identity().number())));
    }

    private Optional<Object[]> impossibleDate(Object[] row, Told told) {
        String day = told.socialCase().opened().getYear() + "-02-30";
        return Optional.of(CaseFiles.HEADERS.changed(fresh(row, told), "inkom", day));
    }

    private Optional<Object[]> unknownMunicipality(Object[] row, Told told) {
        Object[] elsewhere = CaseFiles.HEADERS.changed(fresh(row, told), "kommun", UNKNOWN_MUNICIPALITY);
        return Optional.of(CaseFiles.HEADERS.changed(elsewhere, "stadsdel", null));
    }

    // Beside the first of several cases, so that the child's own family is the one told before and after. A case that
    // is corrected later is delivered anew, after the faulty one, and would itself be the one in another family.
    private Optional<Object[]> childInTwoFamilies(Object[] row, Told told) {
        if (!told.hasReturned() || isCorrectedLater(row, told)) {
            return Optional.empty();
        }
        String other = Family.idOf(FAMILY_OF_NOBODY + told.socialCase().place().number());
        return Optional.of(CaseFiles.HEADERS.changed(fresh(row, told), "familj_id", other));
    }

    private static boolean isCorrectedLater(Object[] row, Told told) {
        return !CaseFiles.HEADERS
                .in(row, "utfall")
                .equals(told.socialCase().outcome().label());
    }

    private Object[] fresh(Object[] row, Told told) {
        SocialCase like = told.socialCase();
        return CaseFiles.HEADERS.underKey(row, caseIds.next(ChildHistory.caseSeries(like.place(), like.opened())));
    }

    static String withWrongChecksum(String number) {
        int last = number.length() - 1;
        int digit = (number.charAt(last) - '0' + 1) % 10;
        return number.substring(0, last) + digit;
    }
}
