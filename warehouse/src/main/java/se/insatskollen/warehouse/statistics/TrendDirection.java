package se.insatskollen.warehouse.statistics;

/** Where a trend goes; on a page the last one is "ingen tydlig förändring". */
public enum TrendDirection {
    INCREASING,
    DECREASING,
    NO_CLEAR_CHANGE
}
