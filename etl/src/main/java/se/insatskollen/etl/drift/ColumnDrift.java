package se.insatskollen.etl.drift;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.etl.sources.DriftKind;
import se.insatskollen.etl.sources.HeaderName;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.DeliveryForm.ColumnForm;

/** Compares the columns of a delivery with those of the last one, and their content with the last that had any. */
final class ColumnDrift {
    private static final String EMPTY = "EMPTY";

    private ColumnDrift() {}

    static void find(DeliveryAccount delivery, List<DeliveryAccount> earlier, List<Drift> drift) {
        DeliveryAccount last = earlier.get(earlier.size() - 1);
        Map<String, ColumnForm> now = columns(delivery);
        Map<String, ColumnForm> before = columns(last);
        if (now.isEmpty() || before.isEmpty()) {
            return; // Nothing is known about the columns of one of them.
        }
        now.forEach((name, column) -> {
            if (!before.containsKey(name)) {
                drift.add(new Drift(
                        DriftKind.COLUMN_ADDED,
                        "has a column \"%s\" that %s did not have.".formatted(column.header(), last.fileName())));
            }
        });
        before.forEach((name, column) -> {
            if (!now.containsKey(name)) {
                drift.add(new Drift(
                        DriftKind.COLUMN_REMOVED,
                        "lacks the column \"%s\" that %s had.".formatted(column.header(), last.fileName())));
            }
        });
        now.forEach((name, column) -> retyped(name, column, earlier).ifPresent(drift::add));
    }

    private static Optional<Drift> retyped(String name, ColumnForm column, List<DeliveryAccount> earlier) {
        for (int i = earlier.size() - 1; i >= 0 && isFilled(column); i--) {
            ColumnForm before = columns(earlier.get(i)).get(name);
            if (before != null && isFilled(before)) {
                return before.content().equals(column.content())
                        ? Optional.empty()
                        : Optional.of(new Drift(
                                DriftKind.COLUMN_RETYPED,
                                "holds %s in the column \"%s\", where %s held %s."
                                        .formatted(
                                                told(column.content()),
                                                column.header(),
                                                earlier.get(i).fileName(),
                                                told(before.content()))));
            }
        }
        return Optional.empty();
    }

    private static boolean isFilled(ColumnForm column) {
        return !column.content().equals(EMPTY);
    }

    private static String told(String content) {
        return switch (content) {
            case "NUMBER" -> "numbers";
            case "DATE" -> "dates";
            default -> content.toLowerCase(Locale.ROOT);
        };
    }

    private static Map<String, ColumnForm> columns(DeliveryAccount delivery) {
        Map<String, ColumnForm> columns = new LinkedHashMap<>();
        delivery.form().columns().forEach(column -> columns.putIfAbsent(HeaderName.folded(column.header()), column));
        return columns;
    }
}
