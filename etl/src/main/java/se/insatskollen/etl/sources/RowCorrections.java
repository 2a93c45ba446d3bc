package se.insatskollen.etl.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what is right in the place of what is known to be wrong, in the rows of one delivery. */
final class RowCorrections {
    private static final String BETWEEN_KEYS = "|";

    private final Source source;
    private final Map<String, List<Correction>> byKey = new HashMap<>();
    private long applied;

    RowCorrections(Source source, Corrections corrections) {
        this.source = source;
        for (Correction correction : corrections.of(source)) {
            byKey.computeIfAbsent(correction.key(), key -> new ArrayList<>()).add(correction);
        }
    }

    /** The record, corrected where it still says what was wrong. */
    List<String> corrected(Columns columns, List<String> record) {
        if (byKey.isEmpty() || record.size() != columns.width()) {
            return record;
        }
        List<String> right = record;
        for (Correction correction : byKey.getOrDefault(key(columns, record), List.of())) {
            int place = columns.fields().get(field(correction.column()));
            if (place != Columns.MISSING && record.get(place).equals(correction.was())) {
                right = right == record ? new ArrayList<>(record) : right;
                right.set(place, correction.becomes());
                applied++;
            }
        }
        return right;
    }

    /** How many values were corrected. */
    long applied() {
        return applied;
    }

    private String key(Columns columns, List<String> record) {
        List<String> keys = new ArrayList<>();
        for (int field = 0; field < source.fields().size(); field++) {
            if (source.fields().get(field).column().isKey()) {
                keys.add(columns.text(field, record));
            }
        }
        return String.join(BETWEEN_KEYS, keys);
    }

    private int field(String header) {
        return source.fields().stream()
                .map(field -> field.header().name())
                .toList()
                .indexOf(header);
    }
}
