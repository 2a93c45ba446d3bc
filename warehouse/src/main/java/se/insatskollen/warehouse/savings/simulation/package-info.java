/**
 * What a project saves, simulated: effects, prices, deadweight and optimism are drawn together, benefits are held against
 * costs in present value, and the answer is told as a spread, never as one number.
 *
 * <p>Amounts are öre in the prices of one year. Everything drawn comes from {@code savings.uncertainty}, so that the same
 * question gives the same digits everywhere.
 */
package se.insatskollen.warehouse.savings.simulation;
