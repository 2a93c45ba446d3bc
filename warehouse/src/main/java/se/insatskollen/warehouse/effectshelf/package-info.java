/**
 * Puts on the open shelf what projects have changed for their children, and what a day in placement costs: reads children
 * and their days from the research tables, has {@link se.insatskollen.warehouse.effects.EffectEstimator} answer, and hides
 * what could tell of somebody.
 */
package se.insatskollen.warehouse.effectshelf;
