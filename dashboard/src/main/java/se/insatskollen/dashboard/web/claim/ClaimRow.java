package se.insatskollen.dashboard.web.claim;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.dashboard.web.evaluation.Grade;
import se.insatskollen.warehouse.codes.ClaimKind;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.GrossNet;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;

/** What a document says the project reached, with who says so. Never a figure of ours. */
public record ClaimRow(
        ClaimKind claimKind,
        Optional<Long> amountOre,
        Optional<Integer> amountDigits,
        boolean isAmountApproximate,
        Optional<Integer> claimedCount,
        PlacementType placementType,
        GrossNet grossNet,
        Optional<Integer> denominatorCount,
        Optional<CountUnit> denominatorUnit,
        @Nested("denominator_") Period denominatorPeriod,
        @Nested Period period,
        Optional<Integer> priceYear,
        String judgedBy,
        String computedBy,
        StudyDesign studyDesign,
        StatedAnswer linkedToPlacements,
        String description,
        @Nested Source source) {

    /** "Uppgiven besparing". */
    public String title() {
        return switch (claimKind) {
            case SAVING -> "Uppgiven besparing";
            case AVOIDED_PLACEMENTS -> "Uppgift om undvikna placeringar";
            case FINANCIAL_RESULT -> "Uppgift om ekonomiskt resultat";
            case GOALS_REACHED -> "Uppgift om nådda mål";
            case COST_OVERRUN -> "Uppgift om att kostnaden blev högre";
        };
    }

    /** The claim in figures; empty where it has none. */
    public String figure() {
        if (amountOre.isPresent()) {
            return isPerOne() ? amount() + " per " + Units.one(denominatorUnit.get()) : amount();
        }
        return claimedCount.map(this::placements).orElse("");
    }

    /** "cirka 8,3 miljoner kronor". */
    public String amount() {
        return amountOre
                .map(ore -> (isAmountApproximate ? "cirka " : "") + SwedishFormat.kronor(ore))
                .orElse("belopp framgår inte");
    }

    /** Whether it is told as a sum for each; how many it holds for is then another question. */
    public boolean isPerOne() {
        return denominatorCount.filter(count -> count == 1).isPresent() && denominatorUnit.isPresent();
    }

    /** "15 familjer, 2015–2017"; not stated where the amount is told per one. */
    public String denominator() {
        if (denominatorCount.isEmpty() || denominatorUnit.isEmpty() || isPerOne()) {
            return SwedishFormat.NOT_STATED;
        }
        String count = Units.counted(denominatorCount.get(), denominatorUnit.get());
        return denominatorPeriod.isKnown() ? count + ", " + denominatorPeriod.text() : count;
    }

    public boolean isAboutMoney() {
        return switch (claimKind) {
            case SAVING, FINANCIAL_RESULT, COST_OVERRUN -> true;
            case AVOIDED_PLACEMENTS, GOALS_REACHED -> false;
        };
    }

    public String priceLevel() {
        return priceYear.map(year -> "%d års priser".formatted(year)).orElse(SwedishFormat.NOT_STATED);
    }

    /** How sure the claim alone makes us, by how it was reached. */
    public String certainty() {
        return Grade.of(studyDesign)
                .map(Grade::words)
                .orElse("Kan inte bedömas, det framgår inte hur uppgiften togs fram");
    }

    /** "3 placeringar i hem för vård eller boende (HVB)". */
    private String placements(int count) {
        String placements = Units.counted(count, CountUnit.PLACEMENT);
        return switch (placementType) {
            case RESIDENTIAL_HOME -> placements + " i hem för vård eller boende (HVB)";
            case FOSTER_HOME -> placements + " i familjehem";
            case EMERGENCY_HOME -> placements + " i jourhem";
            case SUPPORTED_HOUSING -> placements + " i stödboende";
            case STATE_INSTITUTION -> placements + " i statens ungdomshem (SiS-hem)";
            case NOT_APPLICABLE, NOT_STATED -> placements;
        };
    }
}
