package se.insatskollen.etl.redteam;

/** A total and what is part of it, as places of cells. */
final class Relation {
    private final int total;
    private final int[] parts;
    private final boolean isComplete;
    private final boolean isDisjoint;
    private final Law law;

    Relation(int total, int[] parts, boolean isComplete, boolean isDisjoint, Law law) {
        this.total = total;
        this.parts = parts;
        this.isComplete = isComplete;
        this.isDisjoint = isDisjoint;
        this.law = law;
    }

    int total() {
        return total;
    }

    int[] parts() {
        return parts;
    }

    /** Whether the parts are all there are. */
    boolean isComplete() {
        return isComplete;
    }

    /** Whether no case is in two parts. */
    boolean isDisjoint() {
        return isDisjoint;
    }

    Law law() {
        return law;
    }
}
