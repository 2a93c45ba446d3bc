package se.insatskollen.etl.sources;

/** What a delivery of a source means for what was delivered before, and how strictly it is held to its contract. */
public enum Mode {
    /**
     * A delivery of another name tells of other things. Kept by hand and reviewed: one bad row, or a key that stands
     * elsewhere too, refuses the file.
     */
    FULL,
    /**
     * A row replaces the row of the same key in a delivery whose name comes before. Exported by systems: bad rows are
     * rejected and listed one by one, up to one in a hundred; past that the file is refused.
     */
    DELTA
}
