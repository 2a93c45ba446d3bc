package se.insatskollen.warehouse.figures;

import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;

/**
 * How finely a table is told.
 *
 * @param isBySex whether girls and boys are told apart
 * @param isByAge whether ages are
 */
record Step(PublishedShape shape, TimeGrain grain, boolean isBySex, boolean isByAge) {}
