package se.insatskollen.etl.nightly;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Everything that was ever published. */
final class History {
    private final Map<String, DeliveryAccount> byKey = new LinkedHashMap<>();

    /** @param last what the last release was made from: a killed run may have left it out of the ledger */
    History(Ledger ledger, List<DeliveryAccount> last) {
        add(ledger.deliveries());
        add(last);
    }

    boolean holds(String deliveryKey) {
        return byKey.containsKey(deliveryKey);
    }

    /** What landed, in the order of its first publication. */
    List<DeliveryAccount> landed() {
        return byKey.values().stream().filter(History::isLanded).toList();
    }

    static boolean isLanded(DeliveryAccount delivery) {
        return delivery.origin().equals(Origin.LANDING.folder());
    }

    private void add(Collection<DeliveryAccount> deliveries) {
        deliveries.forEach(delivery -> byKey.putIfAbsent(delivery.deliveryKey(), delivery));
    }
}
