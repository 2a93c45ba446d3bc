/**
 * Disclosure control of the public tables that count cases, families, kronor and placement days by area and by project.
 *
 * <p>What every cell holds is read from {@code sql/counts}; what may not be shown is left in the relations
 * {@code hidden_area_year}, {@code hidden_area_placement}, {@code hidden_project} and {@code hidden_stage}, which the SQL
 * of the open shelf reads. Nobody can tell from them why a cell is hidden.
 */
package se.insatskollen.warehouse.counts;
