package se.insatskollen.warehouse.savings.simulation;

import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Provision;

/**
 * A form of care whose days have a price.
 *
 * @param type of placement
 * @param provision purchased care is money that need not be paid out; own care is capacity set free
 */
public record Care(PlacementType type, Provision provision) {}
