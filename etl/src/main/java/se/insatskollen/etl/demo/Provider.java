package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;

/**
 * An invented organisation that gives placements.
 *
 * @param pricePercent its day price in per cent of the usual one
 */
record Provider(String name, Provision provision, int pricePercent) {
    private static final Lottery<Provider> RESIDENTIAL = Lottery.of(
            lot(bought("Modellgårdens HVB", 110), 25),
            lot(bought("Exempelgårdens HVB", 95), 25),
            lot(bought("Skissgårdens HVB", 105), 15),
            lot(bought("Provåsens HVB", 100), 20),
            lot(own("Exempelstads eget HVB", 90), 15));
    private static final Lottery<Provider> FOSTER = Lottery.of(
            lot(own("Exempelstads familjehemsenhet", 90), 62),
            lot(bought("Tänkeviks familjehemsvård", 135), 14),
            lot(bought("Modellköpings familjehemsstöd", 125), 12),
            lot(bought("Mönstringe familjehem", 130), 12));
    private static final Lottery<Provider> EMERGENCY = Lottery.of(
            lot(own("Exempelstads jourhemsenhet", 90), 60),
            lot(bought("Skissberga jourhem", 120), 16),
            lot(bought("Tänkeviks jourhem", 115), 12),
            lot(bought("Utkastets jourhem", 125), 12));
    private static final Lottery<Provider> SUPPORTED = Lottery.of(
            lot(bought("Mönsterby stödboende", 105), 24),
            lot(bought("Skissvallens stödboende", 100), 18),
            lot(bought("Utkastets stödboende", 110), 18),
            lot(own("Exempelstads stödboende", 92), 40));
    private static final Lottery<Provider> STATE = Lottery.of(
            lot(bought("Statens exempelhem Norr", 100), 50), lot(bought("Statens exempelhem Söder", 100), 50));

    static Lottery<Provider> of(PlacementType type) {
        return switch (type) {
            case RESIDENTIAL_HOME -> RESIDENTIAL;
            case FOSTER_HOME -> FOSTER;
            case EMERGENCY_HOME -> EMERGENCY;
            case SUPPORTED_HOUSING -> SUPPORTED;
            case STATE_INSTITUTION -> STATE;
            case NOT_APPLICABLE, NOT_STATED -> throw new IllegalArgumentException(type + " is no placement");
        };
    }

    private static Provider bought(String name, int pricePercent) {
        return new Provider(name, Provision.PURCHASED, pricePercent);
    }

    private static Provider own(String name, int pricePercent) {
        return new Provider(name, Provision.OWN, pricePercent);
    }
}
