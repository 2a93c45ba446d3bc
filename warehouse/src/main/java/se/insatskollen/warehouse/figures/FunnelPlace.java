package se.insatskollen.warehouse.figures;

import java.util.Optional;

/**
 * Where an area stands in the funnel of its year.
 *
 * @param size effective units of a proportion, expected events of a rate
 * @param value in per cent, or observed ÷ expected
 * @param centre of the funnel in the same unit: all areas together
 * @param betweenVariance τ² in shares or ratios squared; empty below twenty areas
 */
record FunnelPlace(double size, double value, double centre, Optional<Double> betweenVariance) {}
