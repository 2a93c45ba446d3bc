package se.insatskollen.warehouse.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows again what the sensitive cells can do without, the dearest first: a cell that was hidden for one is often made
 * needless by what was hidden for others later. The last step: nothing more can be hidden afterwards.
 */
final class Sparing {
    // Each costs some milliseconds in wide tables; beyond that a pattern may stay a little dearer than it must be.
    private static final int MOST_SEARCHES = 400;

    private final LinkedTables tables;
    private final Hiding hiding;
    private final WitnessSearch search;
    private final Witnesses witnesses;
    private int searches;

    Sparing(LinkedTables tables, Hiding hiding, WitnessSearch search, Witnesses witnesses) {
        this.tables = tables;
        this.hiding = hiding;
        this.search = search;
        this.witnesses = witnesses;
    }

    /**
     * Shows them.
     *
     * @param primary cells that stay hidden
     * @param unprotected cells whose witnesses stay as they are
     */
    void spare(BitSet primary, BitSet unprotected) {
        Map<Integer, Set<Integer>> users = witnesses.users();
        hiding.close();
        for (int cell : dearestFirst(primary)) {
            Set<Integer> its = users.getOrDefault(cell, new TreeSet<>());
            if (searches < MOST_SEARCHES && its.stream().noneMatch(unprotected::get) && canSpare(cell, its, users)) {
                continue;
            }
            hiding.hide(cell);
        }
    }

    private List<Integer> dearestFirst(BitSet primary) {
        BitSet further = (BitSet) hiding.hidden().clone();
        further.andNot(primary);
        return further.stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer cell) -> -hiding.price(cell))
                        .thenComparing(tables::place))
                .toList();
    }

    private boolean canSpare(int cell, Collection<Integer> users, Map<Integer, Set<Integer>> usersOf) {
        hiding.show(cell);
        Map<Integer, List<Shift>> instead = new LinkedHashMap<>();
        for (int user : users) {
            if (Witnesses.cells(witnesses.of(user)).anyMatch(each -> each == cell)) {
                WitnessSearch.Found found = search.find(user);
                searches++;
                if (!found.isEnough()) {
                    return false;
                }
                instead.put(user, found.shifts());
            }
        }
        instead.forEach((user, shifts) -> {
            witnesses.put(user, shifts);
            Witnesses.cells(shifts).forEach(each -> usersOf.computeIfAbsent(each, key -> new TreeSet<>())
                    .add(user));
        });
        return true;
    }
}
