package se.insatskollen.etl.sources;

/** How the deliveries of a source come about, and so how strictly they are held to its contract. */
public enum Upkeep {
    /**
     * Kept by hand and reviewed: one bad row, or a key that stands elsewhere too, refuses the file. A delivery of another
     * name tells of other things.
     */
    BY_HAND,
    /**
     * Exported by systems: bad rows are rejected and listed one by one, as many as the contract bears; past that the file
     * is refused. A later row holds before an earlier one of the same key.
     */
    BY_SYSTEM
}
