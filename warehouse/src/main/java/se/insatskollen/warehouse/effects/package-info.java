/**
 * What a project has changed: placement days of its children beside those of like children in ordinary service.
 *
 * <p>Knows neither databases nor money. In go {@link se.insatskollen.warehouse.effects.IndexChild children} of one project
 * and of ordinary service; {@link se.insatskollen.warehouse.effects.Matching} sets like beside like,
 * {@link se.insatskollen.warehouse.effects.WeightedDifference} compares their days, all types of placement at once, and
 * {@link se.insatskollen.warehouse.effects.EffectEstimator} answers with an
 * {@link se.insatskollen.warehouse.effects.Effect} or says by a {@link se.insatskollen.warehouse.effects.Refusal} why
 * there is none.
 */
package se.insatskollen.warehouse.effects;
