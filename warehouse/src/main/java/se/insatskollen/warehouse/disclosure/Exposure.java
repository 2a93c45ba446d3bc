package se.insatskollen.warehouse.disclosure;

/**
 * A sensitive cell that an intruder can work out more closely than it may be known.
 *
 * @param cell its number
 * @param place table and cell, in words
 * @param measure what can be worked out
 * @param lower lower end of the feasibility interval
 * @param upper upper end; infinite where nothing bounds it
 */
public record Exposure(int cell, String place, String measure, double lower, double upper) {}
