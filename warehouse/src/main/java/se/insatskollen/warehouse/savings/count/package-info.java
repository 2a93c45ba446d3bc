/**
 * The denominator guard: families, households, persons, children, youths, cases and placements are types of their own, and
 * a ratio across them does not compile. What documents count in {@code CountUnit} is let in by {@code Counted.of}.
 */
package se.insatskollen.warehouse.savings.count;
