package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What has to be assumed before avoided placements are called a gain. */
public enum AssumptionKind implements Code {
    /** The share of the gain that had come without the project. */
    DEADWEIGHT("hade hänt ändå"),
    /** The share that is taken off because those who judge their own project hope for the best. */
    OPTIMISM_BIAS("avdrag för glädjekalkyl"),
    /** The share of the gain that is left a year later, beyond the time that was followed. */
    PERSISTENCE("hur mycket som finns kvar ett år senare");

    private final String label;

    AssumptionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
