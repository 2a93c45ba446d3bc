/**
 * The one step that makes published figures of the units of an indicator: it groups them by the declared tables, works
 * out value and interval with {@code statistics}, and holds areas against each other where {@code indicators} allows it.
 *
 * <p>Units come from DuckDB as numbers, family after family; the sums are made here, in one pass.
 */
package se.insatskollen.warehouse.figures;
