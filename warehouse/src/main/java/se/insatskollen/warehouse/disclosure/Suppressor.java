package se.insatskollen.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses which further cells to hide so that no sensitive one can be worked out: one pattern for all measures of linked
 * tables. Cheap cells first; each sensitive cell keeps a witness that it is protected.
 *
 * <p>Deterministic: the same tables give the same pattern, in whatever order their cells were added.
 */
public final class Suppressor {
    private final LinkedTables tables;
    private final List<Relations> relations;
    private final BitSet primary;
    private final Hiding hiding;
    private final MoveSearch search;
    private final Map<Integer, List<Shift>> witnesses = new LinkedHashMap<>();
    private final BitSet unprotected = new BitSet();

    /**
     * @param costs of hiding each cell that is not sensitive; infinite where it must stay shown
     * @param forced cells to hide whatever they say, such as those that were hidden before
     * @throws RefusedTableException where a measure contradicts itself
     */
    public Suppressor(LinkedTables tables, List<Measure> measures, double[] costs, BitSet forced) {
        this.tables = tables;
        this.relations = measures.stream().map(Relations::of).toList();
        this.primary = (BitSet) forced.clone();
        measures.forEach(measure -> measure.sensitive().forEach(primary::set));
        this.hiding = new Hiding(costs, primary);
        this.search = new MoveSearch(tables, hiding);
    }

    /** The pattern. */
    public Pattern protect() {
        List<Integer> cells = sensitive();
        cells.forEach(this::protect);
        cells.forEach(this::protectCheaper);
        showWhatNobodyNeeds();
        return new Pattern(
                hiding.hidden(),
                unprotected,
                witnesses.values().stream().flatMap(List::stream).toList());
    }

    private List<Integer> sensitive() {
        return IntStream.range(0, tables.size())
                .filter(cell -> relations.stream().anyMatch(its -> its.measure().need(cell) != null))
                .boxed()
                .sorted(Comparator.comparingInt(tables::place))
                .toList();
    }

    private void protect(int cell) {
        Demands demands = new Demands(cell, relations);
        List<Shift> found = new ArrayList<>();
        Optional<List<Shift>> all = cheapest(cell, demands);
        if (all.isPresent()) {
            found.addAll(all.get());
        } else {
            demands.oneByOne()
                    .forEach(one -> found.addAll(cheapest(cell, one).orElseGet(() -> byProgramme(cell, one))));
        }
        witnesses.put(cell, found);
    }

    // The cells that others have needed since may do for it too.
    private void protectCheaper(int cell) {
        List<Shift> before = witnesses.remove(cell);
        showWhatNobodyNeeds();
        if (before.stream().allMatch(shift -> isHidden(shift))) {
            witnesses.put(cell, before);
        } else if (!unprotected.get(cell)) {
            double cost = before.stream()
                    .flatMapToInt(shift -> IntStream.range(0, shift.size()).map(shift::cell))
                    .distinct()
                    .mapToDouble(hiding::cost)
                    .sum();
            Optional<List<Shift>> cheaper = cheapest(cell, new Demands(cell, relations), cost);
            List<Shift> kept = cheaper.orElse(before);
            kept.forEach(this::hide);
            witnesses.put(cell, kept);
        } else {
            before.forEach(this::hide);
            witnesses.put(cell, before);
        }
    }

    private boolean isHidden(Shift shift) {
        return IntStream.range(0, shift.size()).allMatch(at -> hiding.hidden().get(shift.cell(at)));
    }

    private Optional<List<Shift>> cheapest(int cell, Demands demands) {
        return cheapest(cell, demands, Double.POSITIVE_INFINITY);
    }

    private Optional<List<Shift>> cheapest(int cell, Demands demands, double below) {
        for (Move move : search.candidates(cell, demands)) {
            if (move.cost() >= below) {
                return Optional.empty();
            }
            Optional<List<Shift>> shifts = demands.shifts(move);
            if (shifts.isPresent()) {
                for (int at = 0; at < move.size(); at++) {
                    hiding.hide(move.cell(at));
                }
                return shifts;
            }
        }
        return Optional.empty();
    }

    private List<Shift> byProgramme(int cell, Demands one) {
        List<Shift> found = new ArrayList<>();
        one.forEach((its, step) -> {
            Optional<Shift> shift = CheapestShift.of(cell, step, its, hiding);
            if (shift.isPresent()) {
                hide(shift.get());
                found.add(shift.get());
            } else {
                unprotected.set(cell);
            }
        });
        return found;
    }

    private void hide(Shift shift) {
        for (int at = 0; at < shift.size(); at++) {
            hiding.hide(shift.cell(at));
        }
    }

    private void showWhatNobodyNeeds() {
        BitSet needed = (BitSet) primary.clone();
        witnesses
                .values()
                .forEach(shifts -> shifts.forEach(
                        shift -> IntStream.range(0, shift.size()).forEach(at -> needed.set(shift.cell(at)))));
        hiding.hidden().and(needed);
    }
}
