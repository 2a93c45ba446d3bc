package se.insatskollen.etl.demo;

import java.util.List;

/** The headers of a delivery, in their order. */
record Headers(List<String> names) {
    static Headers of(String... names) {
        return new Headers(List.of(names));
    }

    /** What the row says under a header. */
    Object in(Object[] row, String name) {
        return row[names.indexOf(name)];
    }

    /** The row with another value under a header. */
    Object[] changed(Object[] row, String name, Object value) {
        Object[] changed = row.clone();
        changed[names.indexOf(name)] = value;
        return changed;
    }

    /** The row under another key: the first column of every delivery. */
    Object[] underKey(Object[] row, String key) {
        return changed(row, names.get(0), key);
    }
}
