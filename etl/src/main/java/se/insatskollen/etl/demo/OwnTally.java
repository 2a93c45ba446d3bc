package se.insatskollen.etl.demo;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many units of a cell have each value: 1 and 0 for yes and no, or days. */
public final class OwnTally {
    private final SortedMap<Integer, Long> units = new TreeMap<>();
    private long tooEarly;

    /** @param value empty where it is too early to measure */
    void add(Optional<Integer> value) {
        value.ifPresentOrElse(known -> units.merge(known, 1L, Long::sum), () -> tooEarly++);
    }

    /** Units by their value. */
    public SortedMap<Integer, Long> units() {
        return Collections.unmodifiableSortedMap(units);
    }

    /** Units whose time has not passed. */
    public long tooEarly() {
        return tooEarly;
    }

    /** Units that could be measured. */
    public long measured() {
        return units.values().stream().mapToLong(Long::longValue).sum();
    }
}
