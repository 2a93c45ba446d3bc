package se.insatskollen.warehouse.disclosure;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hidden cells of one measure that are tied to each other, and to no other hidden cell. */
final class Component {
    private final Measure measure;
    private final List<Integer> cells = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private Component(Measure measure) {
        this.measure = measure;
    }

    /** All of them; a hidden cell that nothing is tied to is one by itself. */
    static List<Component> of(Relations relations, Pattern pattern) {
        Union union = new Union();
        Measure measure = relations.measure();
        List<Relation> open = relations.all().stream()
                .filter(relation -> relation.hasHidden(pattern))
                .toList();
        for (Relation relation : open) {
            int first = -1;
            for (int at = -1; at < relation.partCount(); at++) {
                int cell = at < 0 ? relation.total() : relation.part(at);
                if (pattern.isHidden(cell)) {
                    first = first < 0 ? cell : union.join(first, cell);
                }
            }
        }
        Map<Integer, Component> components = new TreeMap<>();
        for (int cell = 0; cell < measure.tables().size(); cell++) {
            if (pattern.isHidden(cell) && measure.has(cell)) {
                components
                        .computeIfAbsent(union.root(cell), root -> new Component(measure))
                        .cells
                        .add(cell);
            }
        }
        for (Relation relation : open) {
            components.get(union.root(anyHidden(relation, pattern))).relations.add(relation);
        }
        return List.copyOf(components.values());
    }

    Measure measure() {
        return measure;
    }

    List<Integer> cells() {
        return cells;
    }

    FeasibilityProgramme programme(Pattern pattern) {
        return new FeasibilityProgramme(measure, pattern, cells, relations);
    }

    /** Of everything that its intervals and needs depend on. */
    String hash(Pattern pattern) {
        MessageDigest digest = sha256();
        for (int cell : cells) {
            Need need = measure.need(cell);
            put(digest, measure.tables().place(cell), measure.value(cell), measure.floor(cell, Direction.UP));
            put(
                    digest,
                    need == null || pattern.isUnprotected(cell) ? 0 : 1,
                    need == null ? 0 : need.atMost(),
                    need == null ? 0 : need.atLeast());
        }
        for (Relation relation : relations) {
            put(digest, relation.isAdditive() ? 1 : 0, relation.others(), relation.partCount());
            for (int at = -1; at < relation.partCount(); at++) {
                int cell = at < 0 ? relation.total() : relation.part(at);
                put(digest, measure.tables().place(cell), measure.value(cell), pattern.isHidden(cell) ? 1 : 0);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int anyHidden(Relation relation, Pattern pattern) {
        if (pattern.isHidden(relation.total())) {
            return relation.total();
        }
        int at = 0;
        while (!pattern.isHidden(relation.part(at))) {
            at++;
        }
        return relation.part(at);
    }

    private static void put(MessageDigest digest, int number, double first, double second) {
        digest.update(ByteBuffer.allocate(Integer.BYTES + 2 * Double.BYTES)
                .putInt(number)
                .putDouble(first)
                .putDouble(second)
                .array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Sets of cells that are joined step by step. */
    private static final class Union {
        private final Map<Integer, Integer> parents = new HashMap<>();

        int root(int cell) {
            int root = cell;
            while (parents.containsKey(root)) {
                root = parents.get(root);
            }
            if (root != cell) {
                parents.put(cell, root);
            }
            return root;
        }

        int join(int first, int second) {
            int one = root(first);
            int other = root(second);
            if (one != other) {
                parents.put(Math.max(one, other), Math.min(one, other));
            }
            return first;
        }
    }
}
