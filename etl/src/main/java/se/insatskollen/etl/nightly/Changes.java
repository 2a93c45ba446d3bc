package se.insatskollen.etl.nightly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Manifest;

/**
 * In what a release differs from the one before it.
 *
 * @param deliveries that are new, replaced or gone
 * @param tables whose content is another
 */
public record Changes(List<DeliveryChange> deliveries, List<TableChange> tables) {
    /** What becomes of a file's place in the release. */
    public enum Fate {
        NEW,
        REPLACED,
        GONE
    }

    /** One file whose delivery is another than before. */
    public record DeliveryChange(String place, Optional<DeliveryAccount> before, Optional<DeliveryAccount> after) {
        public Fate fate() {
            if (before.isEmpty()) {
                return Fate.NEW;
            }
            return after.isEmpty() ? Fate.GONE : Fate.REPLACED;
        }
    }

    /** One table whose content is another than before, with its rows; empty where there is no such table. */
    public record TableChange(String table, Optional<Long> rowsBefore, Optional<Long> rowsAfter) {}

    /** What the later release changes; all of it is new where there is none before. */
    static Changes between(Optional<Manifest> before, Manifest after) {
        return new Changes(
                deliveries(before.map(Manifest::deliveries).orElse(List.of()), after.deliveries()),
                tables(before.map(Manifest::tables).orElse(List.of()), after.tables()));
    }

    private static List<DeliveryChange> deliveries(List<DeliveryAccount> before, List<DeliveryAccount> after) {
        Map<String, DeliveryAccount> then = new LinkedHashMap<>();
        before.forEach(delivery -> then.put(place(delivery), delivery));
        Map<String, DeliveryAccount> now = new LinkedHashMap<>();
        after.forEach(delivery -> now.put(place(delivery), delivery));
        Map<String, DeliveryChange> changes = new TreeMap<>();
        now.forEach((place, delivery) -> {
            Optional<DeliveryAccount> earlier = Optional.ofNullable(then.get(place));
            if (earlier.map(known -> !known.deliveryKey().equals(delivery.deliveryKey()))
                    .orElse(true)) {
                changes.put(place, new DeliveryChange(place, earlier, Optional.of(delivery)));
            }
        });
        then.forEach((place, delivery) -> {
            if (!now.containsKey(place)) {
                changes.put(place, new DeliveryChange(place, Optional.of(delivery), Optional.empty()));
            }
        });
        return List.copyOf(changes.values());
    }

    private static String place(DeliveryAccount delivery) {
        return delivery.origin().equals(Origin.LANDING.folder())
                ? "landing/%s/%s".formatted(delivery.source(), delivery.fileName())
                : "data/%s/%s".formatted(delivery.origin(), delivery.fileName());
    }

    private static List<TableChange> tables(List<Manifest.TableAccount> before, List<Manifest.TableAccount> after) {
        Map<String, Manifest.TableAccount> then = new LinkedHashMap<>();
        before.forEach(table -> then.put(name(table), table));
        List<TableChange> changes = new ArrayList<>();
        for (Manifest.TableAccount table : after) {
            Optional<Manifest.TableAccount> earlier = Optional.ofNullable(then.remove(name(table)));
            if (earlier.map(known -> !known.contentHash().equals(table.contentHash()))
                    .orElse(true)) {
                changes.add(new TableChange(
                        name(table), earlier.map(Manifest.TableAccount::rows), Optional.of(table.rows())));
            }
        }
        then.values()
                .forEach(table ->
                        changes.add(new TableChange(name(table), Optional.of(table.rows()), Optional.empty())));
        return List.copyOf(changes);
    }

    private static String name(Manifest.TableAccount table) {
        return table.database() + "." + table.table();
    }
}
