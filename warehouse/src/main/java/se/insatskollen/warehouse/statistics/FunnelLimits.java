package se.insatskollen.warehouse.statistics;

/**
 * Where areas of one size would lie by chance alone, around a common value.
 *
 * @param p95 limits that one area in twenty crosses by chance
 * @param p998 limits that one area in five hundred crosses by chance
 */
public record FunnelLimits(Interval p95, Interval p998) {}
