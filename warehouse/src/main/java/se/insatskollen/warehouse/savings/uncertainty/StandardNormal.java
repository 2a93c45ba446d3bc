package se.insatskollen.warehouse.savings.uncertainty;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Quantiles of the standard normal distribution, the same digits everywhere: algorithm AS 241, PPND16 (Wichura 1988,
 * Applied Statistics 37, 477–484), relative error about 1e-16.
 */
public final class StandardNormal {
    private static final double CENTRE = 0.425;
    private static final double[] CENTRE_OVER = {
        2509.0809287301227,
        33430.57558358813,
        67265.7709270087,
        45921.95393154987,
        13731.69376550946,
        1971.5909503065513,
        133.14166789178438,
        3.3871328727963665
    };
    private static final double[] CENTRE_UNDER = {
        5226.495278852546,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };
    private static final double[] TAIL_OVER = {
        0.0007745450142783414,
        0.022723844989269184,
        0.2417807251774506,
        1.2704582524523684,
        3.6478483247632045,
        5.769497221460691,
        4.630337846156546,
        1.4234371107496835
    };
    private static final double[] TAIL_UNDER = {
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };
    private static final double[] FAR_OVER = {
        2.0103343992922881e-07,
        2.7115555687434876e-05,
        0.0012426609473880784,
        0.026532189526576124,
        0.29656057182850487,
        1.7848265399172913,
        5.463784911164114,
        6.657904643501103
    };
    private static final double[] FAR_UNDER = {
        2.0442631033899397e-15,
        1.421511758316446e-07,
        1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };

    private StandardNormal() {}

    /**
     * The value with the given probability below it.
     *
     * @param probability above 0 and below 1
     */
    public static double quantile(double probability) {
        double q = probability - 0.5;
        if (q >= -CENTRE && q <= CENTRE) {
            double r = CENTRE * CENTRE - q * q;
            return q * quotient(CENTRE_OVER, CENTRE_UNDER, r);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? probability : 1 - probability));
        double z = r <= 5 ? quotient(TAIL_OVER, TAIL_UNDER, r - 1.6) : quotient(FAR_OVER, FAR_UNDER, r - 5);
        return q < 0 ? -z : z;
    }

    /** How likely a standard normal number is to lie below a value; for closed forms only, never for draws. */
    static double probabilityBelow(double value) {
        return NormalDistribution.of(0, 1).cumulativeProbability(value);
    }

    /** Two polynomials of degree 7 by Horner's rule, the highest power first. */
    private static double quotient(double[] over, double[] under, double r) {
        double above = over[0];
        double below = under[0];
        for (int i = 1; i < over.length; i++) {
            above = above * r + over[i];
            below = below * r + under[i];
        }
        return above / below;
    }
}
