package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whether it is told what a project has changed for its children, or why not. */
public enum EffectState implements Code {
    /** The effect stands beside it. */
    TOLD("beräknad"),
    /** The window has not passed for enough of the project's families; there are enough in all. */
    TOO_EARLY("för tidigt att mäta"),
    /** So few families that the interval would be wrong more often than it may. */
    TOO_FEW("för få familjer"),
    /** Too many of the project's children have none like them in ordinary service. */
    TOO_FEW_ALIKE("för få liknande barn"),
    /** So few placements to expect that the interval would be wrong more often than it may. */
    TOO_FEW_PLACED("för få placeringar"),
    /** No child was placed within the window, in the project or like it in ordinary service. */
    NOBODY_PLACED("inget barn placerat"),
    /** Not shown, so that nobody can be found. */
    SUPPRESSED("visas inte (för få)");

    private final String label;

    EffectState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
