package se.insatskollen.etl.demo;

import se.insatskollen.warehouse.codes.PlacementType;

/**
 * A project's planted effect: the risk of a placement in the project divided by the risk the same child would have had
 * without it, by type of placement. 1 is no effect.
 */
record RiskRatios(double residential, double foster, double emergency, double state) {
    static final RiskRatios NO_EFFECT = new RiskRatios(1, 1, 1, 1);

    double of(PlacementType type) {
        return switch (type) {
            case RESIDENTIAL_HOME -> residential;
            case FOSTER_HOME -> foster;
            case EMERGENCY_HOME -> emergency;
            case STATE_INSTITUTION -> state;
            case SUPPORTED_HOUSING, NOT_APPLICABLE, NOT_STATED -> 1;
        };
    }
}
