/**
 * Disclosure control of the public tables that count cases, families, kronor and placement days by area and by project.
 *
 * <p>What every cell holds is read from {@code sql/counts}; what may not be told anew is left in the
 * relations {@code withheld_area_year}, {@code withheld_area_placement}, {@code withheld_project} and
 * {@code withheld_stage}, which the SQL of the open shelf reads: such a cell is hidden, or keeps the figure that the
 * edition before told. Nobody can tell from them why a cell is hidden.
 */
package se.insatskollen.warehouse.counts;
