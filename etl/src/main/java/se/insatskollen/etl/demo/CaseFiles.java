package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.codes.CaseOutcome;
import se.insatskollen.warehouse.codes.InterventionType;

/** The export of the case system: a file for each year of opening, and one with what was corrected afterwards. */
final class CaseFiles {
    static final Headers HEADERS = Headers.of(
            "ärende_id",
            "personnummer",
            "familj_id",
            "hushåll_id",
            "kommun",
            "stadsdel",
            "projekt_id",
            "insatstyp",
            "målgrupp",
            "behovsnivå",
            "aktualisering",
            "återaktualisering",
            "skyddad_identitet",
            "förlängd_utredning",
            "inkom",
            "bedömd",
            "utredning_inledd",
            "utredning_avslutad",
            "insats_från",
            "insats_till",
            "avslutat",
            "handläggare",
            "medhandläggare",
            "utfall",
            "uttaget");
    private static final int ONE_CORRECTED_OF = 250;
    private static final int MONTHS_OF_OLD_HABIT = 9;

    private final YearlyFiles years;
    private final DeliveryFile corrections;
    private final List<Allowance> retiredNames = new ArrayList<>();
    private long closedWithSupport;

    CaseFiles(Landing landing) throws IOException {
        this.years = new YearlyFiles(landing, "case", ".csv", HEADERS.names());
        this.corrections = landing.open("case", "case-rattelser-2026-01.csv", HEADERS.names());
        for (int year = 0; year < Observation.YEARS; year++) {
            retiredNames.add(new Allowance());
        }
    }

    /** Writes the case, and hands back its row as it stands in the file of its year. */
    Object[] deliver(SocialCase socialCase) throws IOException {
        Object[] row = row(socialCase, writtenDistrict(socialCase));
        if (isCorrectedLater(socialCase)) {
            corrections.write(row);
            row = HEADERS.changed(
                    row, "utfall", outcomeAtFirst(socialCase.outcome()).label());
        }
        file(socialCase).write(row);
        return row;
    }

    DeliveryFile file(SocialCase socialCase) {
        return years.of(socialCase.opened());
    }

    static Object[] row(SocialCase socialCase, String district) {
        Child child = socialCase.child();
        Profile profile = socialCase.profile();
        Timeline timeline = socialCase.timeline();
        return new Object[] {
            socialCase.id(),
            child.identity().number(),
            child.familyId(),
            child.householdId(),
            socialCase.place().municipality().code(),
            district,
            socialCase.project().map(Project::id).orElse(null),
            socialCase.support().map(InterventionType::label).orElse(null),
            profile.target().label(),
            profile.need().label(),
            profile.referral().label(),
            yesNo(socialCase.opening().isRereferral()),
            yesNo(child.isProtected()),
            yesNo(timeline.isExtended()),
            timeline.opened(),
            timeline.assessed().orElse(null),
            timeline.investigationFrom().orElse(null),
            timeline.investigationTo().orElse(null),
            timeline.supportFrom().orElse(null),
            timeline.supportTo().orElse(null),
            timeline.closed().orElse(null),
            socialCase.team().worker(),
            socialCase.team().second().orElse(null),
            socialCase.outcome().label(),
            Observation.LAST_DAY
        };
    }

    // Some go on writing the old name for months after a merger.
    private String writtenDistrict(SocialCase socialCase) {
        LocalDate opened = socialCase.opened();
        District district = City.district(socialCase.place(), opened).orElse(null);
        if (district == null) {
            return null;
        }
        Allowance allowance = retiredNames.get(opened.getYear() - Observation.FIRST_YEAR);
        boolean isRecent = opened.isBefore(district.from().plusMonths(MONTHS_OF_OLD_HABIT));
        if (district.isMerged()
                && isRecent
                && allowance.hasRoom(file(socialCase).rows())) {
            allowance.use();
            return socialCase.place().district();
        }
        return district.name();
    }

    private boolean isCorrectedLater(SocialCase socialCase) {
        boolean canBe = socialCase.outcome() != CaseOutcome.ONGOING && socialCase.outcome() != CaseOutcome.NO_SUPPORT;
        closedWithSupport += canBe ? 1 : 0;
        return canBe && closedWithSupport % ONE_CORRECTED_OF == 1;
    }

    private static CaseOutcome outcomeAtFirst(CaseOutcome corrected) {
        return corrected == CaseOutcome.INTERRUPTED ? CaseOutcome.GOAL_NOT_REACHED : CaseOutcome.INTERRUPTED;
    }

    private static String yesNo(boolean isSo) {
        return isSo ? "ja" : "nej";
    }
}
