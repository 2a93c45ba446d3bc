package se.insatskollen.etl.redteam;

/**
 * How the parts of one kind make their total, in one indicator. The intruder takes it that no part is larger than its
 * total and that the total is not more than all its parts together, and looks whether what is shown contradicts that:
 * children whose sex no number tells, say, are in the total alone.
 */
final class Law {
    private final String name;
    private long slack;
    private boolean isBroken;

    Law(String name) {
        this.name = name;
    }

    /** The total was found to be so much more than its parts. */
    void allow(long more) {
        slack = Math.max(slack, more);
    }

    /** A part was found to be larger than its total. */
    void breakUp() {
        isBroken = true;
    }

    long slack() {
        return slack;
    }

    boolean isBroken() {
        return isBroken;
    }

    boolean isExact() {
        return slack == 0 && !isBroken;
    }

    @Override
    public String toString() {
        return isBroken ? name + " does not hold" : "%s, but for %d".formatted(name, slack);
    }
}
