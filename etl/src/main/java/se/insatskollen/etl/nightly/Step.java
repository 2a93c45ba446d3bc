package se.insatskollen.etl.nightly;

/** The steps of an import, in their order. A process that ends after any of them leaves the last release standing. */
public enum Step {
    /** What was delivered has been looked at. */
    LOOKED("Looked at the deliveries"),
    /** What was new has been parsed and kept. */
    STAGED("Read what was new"),
    /** The star is built. */
    STAR_BUILT("Built the star"),
    /** The databases are loaded and verified. */
    RELEASE_BUILT("Built and verified the release"),
    /** The pointer has moved. */
    PUBLISHED("Published"),
    /** Landed files that are old enough have been deleted. */
    CLEARED("Saw to the landing folder");

    private final String done;

    Step(String done) {
        this.done = done;
    }

    /** What has been done, for someone who waits. */
    public String done() {
        return done;
    }
}
