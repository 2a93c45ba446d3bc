package se.insatskollen.etl.sources;

/** A way in which a delivery differs from those of the same series before it. */
public enum DriftKind {
    COLUMN_ADDED,
    COLUMN_REMOVED,
    /** A column holds numbers, dates or text where it held another of these. */
    COLUMN_RETYPED,
    /** CSV, XLSX, JSON, or how it is packed. */
    FORMAT_CHANGED,
    ENCODING_CHANGED,
    DELIMITER_CHANGED,
    /** Rows outside ±30 % of the median of the last eight. */
    ROWS_OUTSIDE,
    /** The sum of its amounts outside ±30 % of the median of the last eight. */
    SUM_OUTSIDE
}
