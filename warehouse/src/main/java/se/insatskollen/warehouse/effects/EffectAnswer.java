package se.insatskollen.warehouse.effects;

/** What can be said of a project's effect: the effect, or why there is none. */
public sealed interface EffectAnswer permits Effect, Refusal {}
