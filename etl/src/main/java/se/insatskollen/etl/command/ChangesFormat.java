package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.insatskollen.etl.nightly.Changes;
import se.insatskollen.etl.reading.Figures;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Writes what a release would change, as two tables. */
final class ChangesFormat {
    private ChangesFormat() {}

    static void write(Changes changes, PrintWriter out) {
        List<List<String>> deliveries = new ArrayList<>();
        deliveries.add(List.of("delivery", "file", "rows before", "after", "kronor before", "after"));
        changes.deliveries().forEach(change -> deliveries.add(line(change)));
        AlignedLines.print(deliveries, 2, out);
        out.println();
        List<List<String>> tables = new ArrayList<>();
        tables.add(List.of("table", "rows before", "after"));
        changes.tables()
                .forEach(change ->
                        tables.add(List.of(change.table(), count(change.rowsBefore()), count(change.rowsAfter()))));
        AlignedLines.print(tables, 1, out);
    }

    private static List<String> line(Changes.DeliveryChange change) {
        return List.of(
                change.fate().name().toLowerCase(Locale.ROOT),
                change.place(),
                count(change.before().map(account -> account.rows().loaded())),
                count(change.after().map(account -> account.rows().loaded())),
                kronor(change.before()),
                kronor(change.after()));
    }

    private static String count(Optional<Long> rows) {
        return rows.map(Figures::count).orElse("");
    }

    // Where there are no amounts, nothing is told.
    private static String kronor(Optional<DeliveryAccount> delivery) {
        return delivery.map(account -> account.ore().loaded())
                .filter(ore -> ore != 0)
                .map(Figures::kronor)
                .orElse("");
    }
}
