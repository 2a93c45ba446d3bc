package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How a change in one code of a dimension can be made up for in the others, so that every sum of the dimension still
 * holds: some codes get what is taken, others lose it. The first code is the one that gets.
 */
final class Factor {
    private static final int NONE = -1;

    private final int[] codes;
    private final int[] signs;
    private final int getting;
    private final int losing;

    private Factor(int[] codes, int[] signs, int getting, int losing) {
        this.codes = codes;
        this.signs = signs;
        this.getting = getting;
        this.losing = losing;
    }

    /** Whether the leaves that it changes are among the codes that there are. */
    boolean hasLeavesAmong(IntPredicate there) {
        return (getting == NONE || there.test(getting)) && (losing == NONE || there.test(losing));
    }

    int size() {
        return codes.length;
    }

    int code(int at) {
        return codes[at];
    }

    /** 1 or -1. */
    int sign(int at) {
        return signs[at];
    }

    /** The code alone. */
    static Factor only(int code) {
        return new Factor(new int[] {code}, new int[] {1}, NONE, NONE);
    }

    /**
     * All ways to change a code by changing one leaf of it, alone or against a leaf that it shares a total with. Nothing
     * else is needed: any change that keeps all sums is made of such.
     */
    static List<Factor> of(Dimension dimension, int code) {
        List<Factor> factors = new ArrayList<>();
        BitSet own = dimension.leaves(code);
        for (int leaf = own.nextSetBit(0); leaf >= 0; leaf = own.nextSetBit(leaf + 1)) {
            for (int other = 0; other < dimension.size(); other++) {
                if (!own.get(other) && !dimension.isTotal(other) && shareTotal(dimension, leaf, other)) {
                    factors.add(of(dimension, code, leaf, other));
                }
            }
            factors.add(of(dimension, code, leaf, NONE));
        }
        return factors;
    }

    private static boolean shareTotal(Dimension dimension, int leaf, int other) {
        return dimension.sums().stream().anyMatch(sum -> {
            BitSet leaves = dimension.leaves(sum.total());
            return leaves.get(leaf) && leaves.get(other);
        });
    }

    private static Factor of(Dimension dimension, int first, int getting, int losing) {
        int[] codes = new int[dimension.size()];
        int[] signs = new int[dimension.size()];
        codes[0] = first;
        signs[0] = 1;
        int size = 1;
        for (int code = 0; code < dimension.size(); code++) {
            BitSet leaves = dimension.leaves(code);
            int sign = (leaves.get(getting) ? 1 : 0) - (losing >= 0 && leaves.get(losing) ? 1 : 0);
            if (sign != 0 && code != first) {
                codes[size] = code;
                signs[size] = sign;
                size++;
            }
        }
        return new Factor(Arrays.copyOf(codes, size), Arrays.copyOf(signs, size), getting, losing);
    }
}
