package se.insatskollen.etl.star;

import java.util.Comparator;
import java.util.List;
import se.insatskollen.etl.staging.Current;

/** The order in which deliveries are applied: that of their names, because suppliers put the date in them. */
public final class DeliveryOrder {
    private DeliveryOrder() {}

    /** The deliveries, first to last; a later one replaces rows of an earlier one. */
    public static List<Current> of(List<Current> deliveries) {
        return deliveries.stream()
                .sorted(Comparator.comparing(Current::place)
                        .thenComparing(delivery -> delivery.account().deliveryKey()))
                .toList();
    }
}
