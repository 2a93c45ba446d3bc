package se.insatskollen.etl.demo;

import se.insatskollen.warehouse.codes.NeedLevel;
import se.insatskollen.warehouse.codes.ReferralKind;
import se.insatskollen.warehouse.codes.TargetGroup;

/**
 * What is known of a child when a case has been assessed.
 *
 * @param isInvestigated whether the case went further than the preliminary assessment
 * @param wasPlacedEarlier whether the child was in a placement before the case opened
 */
record Profile(
        TargetGroup target, NeedLevel need, ReferralKind referral, boolean isInvestigated, boolean wasPlacedEarlier) {}
