package se.insatskollen.warehouse.effects;

import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.Covariate;
import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TargetGroup;

/**
 * What children must have in common to be compared, as it was when their first case was opened.
 *
 * @param isPlacedEarlier whether the child had been placed at any time before
 * @param areaGroup areas that are alike, by whatever grouping the caller has
 * @param openingYear calendar year in which the case was opened
 */
public record Stratum(
        TargetGroup targetGroup,
        AgeBand ageBand,
        Sex sex,
        NeedLevel needLevel,
        boolean isPlacedEarlier,
        String areaGroup,
        int openingYear) {
    /** What stands for the level of a number. */
    static final String MEAN = "medelvärde";

    /** The same without regard to what was before. */
    Stratum withoutEarlierPlacement() {
        return new Stratum(targetGroup, ageBand, sex, needLevel, false, areaGroup, openingYear);
    }

    /** The level that all children of the stratum have. */
    public String level(Covariate covariate) {
        return switch (covariate) {
            case TARGET_GROUP -> targetGroup.label();
            case AGE_BAND -> ageBand.label();
            case SEX -> sex.label();
            case NEED_LEVEL -> needLevel.label();
            case EARLIER_PLACEMENT -> isPlacedEarlier ? "ja" : "nej";
            case AREA_GROUP -> areaGroup;
            case OPENING_YEAR -> Integer.toString(openingYear);
            case AGE_YEARS -> MEAN;
        };
    }
}
