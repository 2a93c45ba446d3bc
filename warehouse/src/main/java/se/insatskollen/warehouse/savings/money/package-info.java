/**
 * Money over time in closed form: discounting, benefit and cost, what public money costs, price years.
 *
 * <p>What was paid is whole öre ({@code long}); what is estimated or moved between years is a real number and is rounded
 * where it is shown.
 */
package se.insatskollen.warehouse.savings.money;
