package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Why each sensitive cell is protected, and which hidden cells that takes. */
final class Witnesses {
    private final Map<Integer, List<Shift>> ofCell = new TreeMap<>();
    private final Map<Integer, Integer> uses = new HashMap<>();

    void put(int cell, List<Shift> shifts) {
        remove(cell);
        ofCell.put(cell, shifts);
        cells(shifts).forEach(each -> uses.merge(each, 1, Integer::sum));
    }

    List<Shift> of(int cell) {
        return ofCell.getOrDefault(cell, List.of());
    }

    /** Forgets those of a cell, and tells them. */
    List<Shift> remove(int cell) {
        List<Shift> before = ofCell.remove(cell);
        if (before == null) {
            return List.of();
        }
        cells(before).forEach(each -> uses.merge(each, -1, Integer::sum));
        return before;
    }

    boolean isNeeded(int cell) {
        return uses.getOrDefault(cell, 0) > 0;
    }

    /** The sensitive cells by each cell that their witnesses need. */
    Map<Integer, Set<Integer>> users() {
        Map<Integer, Set<Integer>> users = new HashMap<>();
        ofCell.forEach(
                (user, shifts) -> cells(shifts).forEach(each -> users.computeIfAbsent(each, key -> new TreeSet<>())
                        .add(user)));
        return users;
    }

    List<Shift> all() {
        List<Shift> all = new ArrayList<>();
        ofCell.values().forEach(all::addAll);
        return all;
    }

    /** Different cells that shifts change. */
    static IntStream cells(List<Shift> shifts) {
        BitSet cells = new BitSet();
        shifts.forEach(shift -> IntStream.range(0, shift.size()).forEach(at -> cells.set(shift.cell(at))));
        return cells.stream();
    }
}
