package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One way in which cells are told apart, such as area or sex, and what its codes add up to. A code can be part of several
 * totals (a district of its city and of the district it became part of), and a total can be split in several ways.
 */
public final class Dimension {
    /**
     * A total and its parts.
     *
     * @param isWhole whether the total holds nothing else; what it holds beside them is never shown
     */
    public record Sum(String total, List<String> parts, boolean isWhole) {
        public Sum {
            parts = List.copyOf(parts);
        }

        /** A total that is its parts and no more. */
        public static Sum whole(String total, List<String> parts) {
            return new Sum(total, parts, true);
        }

        /** A total that can hold others than its parts, such as children whose sex is not known. */
        public static Sum withOthers(String total, List<String> parts) {
            return new Sum(total, parts, false);
        }
    }

    private final String name;
    private final List<String> codes;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CodedSum> sums = new ArrayList<>();
    private final BitSet[] leaves;

    /**
     * @param codes in the order in which they are tried, so that a pattern is the same in every run
     * @throws RefusedTableException where the sums contradict each other or go round in a circle
     */
    public Dimension(String name, List<String> codes, List<Sum> sums) {
        this.name = name;
        this.codes = List.copyOf(codes);
        for (int place = 0; place < codes.size(); place++) {
            if (places.put(codes.get(place), place) != null) {
                throw fault("has the code %s twice".formatted(codes.get(place)));
            }
        }
        sums.forEach(sum -> this.sums.add(coded(sum)));
        this.leaves = new BitSet[codes.size()];
        for (int code = 0; code < codes.size(); code++) {
            findLeaves(code, new BitSet());
        }
    }

    /** A dimension whose codes add up to nothing. */
    public static Dimension flat(String name, List<String> codes) {
        return new Dimension(name, codes, List.of());
    }

    /** A dimension of parts and one total of them all, which comes first. */
    public static Dimension withTotal(String name, String total, List<String> parts) {
        return new Dimension(
                name, Stream.concat(Stream.of(total), parts.stream()).toList(), List.of(Sum.whole(total, parts)));
    }

    public String name() {
        return name;
    }

    /** How many codes there are. */
    public int size() {
        return codes.size();
    }

    /** The place of a code. */
    public int place(String code) {
        Integer place = places.get(code);
        if (place == null) {
            throw fault("has no code %s".formatted(code));
        }
        return place;
    }

    String code(int place) {
        return codes.get(place);
    }

    List<CodedSum> sums() {
        return sums;
    }

    /** The codes that a code consists of in the end; itself where it is no total. */
    BitSet leaves(int code) {
        return leaves[code];
    }

    boolean isTotal(int code) {
        return sums.stream().anyMatch(sum -> sum.total() == code);
    }

    /** A sum by places. */
    record CodedSum(int total, List<Integer> parts, boolean isWhole) {}

    private CodedSum coded(Sum sum) {
        if (sum.parts().isEmpty()
                || sum.parts().size() != sum.parts().stream().distinct().count()) {
            throw fault("has a total %s of no parts, or of a part that comes twice".formatted(sum.total()));
        }
        return new CodedSum(
                place(sum.total()), sum.parts().stream().map(this::place).toList(), sum.isWhole());
    }

    private BitSet findLeaves(int code, BitSet above) {
        if (above.get(code)) {
            throw fault("goes round in a circle at %s: it is part of itself".formatted(codes.get(code)));
        }
        if (leaves[code] == null) {
            above.set(code);
            BitSet found = null;
            for (CodedSum sum : sums) {
                if (sum.total() == code) {
                    found = sameLeaves(code, found, leavesOf(sum, above));
                }
            }
            above.clear(code);
            leaves[code] = found == null ? only(code) : found;
        }
        return leaves[code];
    }

    private BitSet leavesOf(CodedSum sum, BitSet above) {
        BitSet together = new BitSet();
        for (int part : sum.parts()) {
            BitSet of = findLeaves(part, above);
            if (together.intersects(of)) {
                throw fault("counts something twice in %s: its part %s overlaps another"
                        .formatted(codes.get(sum.total()), codes.get(part)));
            }
            together.or(of);
        }
        return together;
    }

    private BitSet sameLeaves(int code, BitSet known, BitSet found) {
        if (known != null && !known.equals(found)) {
            throw fault("splits %s in two ways that do not consist of the same".formatted(codes.get(code)));
        }
        return found;
    }

    private static BitSet only(int code) {
        BitSet leaf = new BitSet();
        leaf.set(code);
        return leaf;
    }

    private RefusedTableException fault(String problem) {
        return new RefusedTableException("The dimension %s %s".formatted(name, problem));
    }
}
