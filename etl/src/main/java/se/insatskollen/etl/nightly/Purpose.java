package se.insatskollen.etl.nightly;

/** What a run is for. */
public enum Purpose {
    /** To publish what was delivered. */
    PUBLISH,
    /** To see what publishing would change. */
    DRY_RUN
}
