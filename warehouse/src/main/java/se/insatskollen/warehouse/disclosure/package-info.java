/**
 * Disclosure control: which cells of tables about few people may be shown, and a proof that no other can be worked out.
 *
 * <p>Knows neither databases nor indicators. In go {@link se.insatskollen.warehouse.disclosure.LinkedTables tables}
 * whose {@link se.insatskollen.warehouse.disclosure.Dimension dimensions} say what adds up to what, and
 * {@link se.insatskollen.warehouse.disclosure.Measure measures} with what each sensitive cell
 * {@link se.insatskollen.warehouse.disclosure.Need needs}; out comes a
 * {@link se.insatskollen.warehouse.disclosure.Pattern} of hidden cells, and from
 * {@link se.insatskollen.warehouse.disclosure.Audit} what an intruder with linear programmes can still learn.
 *
 * <p>Terms after Hundepool et al., Statistical Disclosure Control, 2012, chapter 4: a cell that a rule forbids is hidden
 * by primary suppression; further cells go by secondary suppression; the interval of values that an intruder cannot rule
 * out is the feasibility interval.
 */
package se.insatskollen.warehouse.disclosure;
