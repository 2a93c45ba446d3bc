/**
 * Numbers that are not known exactly: their moments, quantiles and draws.
 *
 * <p>The same seed gives the same digits on every machine and JDK from 17 on. Java rounds + − × ÷ and square roots
 * alike everywhere (JEP 306, IEEE 754); logarithms, exponentials and powers come from {@code StrictMath} (fdlibm), never
 * from {@code Math}, which may differ in the last digit. The generator and the way to the normal distribution are named
 * algorithms, and each input takes exactly one uniform number a draw: with another assumption the other inputs are drawn
 * as before, so that what changes is due to the assumption.
 */
package se.insatskollen.warehouse.savings.uncertainty;
