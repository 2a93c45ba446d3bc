package se.insatskollen.etl.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Finds in what a delivery differs from those of its series that were published before it. */
public final class DriftCheck {
    /** Whether a source has amounts that can be summed. */
    public enum Amounts {
        NONE,
        SUMMED
    }

    private final Map<Series, List<DeliveryAccount>> published;

    /** @param published deliveries in the order of their publication */
    public DriftCheck(List<DeliveryAccount> published) {
        this.published = published.stream().collect(Collectors.groupingBy(Series::of));
    }

    /** In what the delivery differs; empty when it is as usual, or the first of its series. */
    public List<Drift> of(DeliveryAccount delivery, Amounts amounts) {
        List<DeliveryAccount> earlier = published.getOrDefault(Series.of(delivery), List.of());
        if (earlier.isEmpty()) {
            return List.of();
        }
        List<Drift> drift = new ArrayList<>();
        FormDrift.find(delivery, earlier.get(earlier.size() - 1), drift);
        ColumnDrift.find(delivery, earlier, drift);
        SizeDrift.find(delivery, earlier, amounts, drift);
        return List.copyOf(drift);
    }
}
