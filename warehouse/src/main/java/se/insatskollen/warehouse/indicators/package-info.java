/**
 * The indicators: what each measures, and the one step that makes figures of units of analysis. An indicator is one file
 * of SQL ({@code /sql/indicator/<id>.sql}) and one entry in {@link se.insatskollen.warehouse.indicators.Indicators}.
 */
package se.insatskollen.warehouse.indicators;
