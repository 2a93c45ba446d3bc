package se.insatskollen.etl.nightly;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.etl.drift.Drift;
import se.insatskollen.etl.drift.DriftCheck;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.warehouse.release.DeliveryAccount;

/**
 * Holds landed deliveries that were never published against the earlier ones of their series, and keeps out those whose
 * source refuses such a difference, until somebody accepts them by name.
 */
final class DriftGate {
    /**
     * What became of the deliveries.
     *
     * @param passed those that may be taken in
     */
    record Judged(List<Current> passed, List<Drifted> drift, List<Refusal> refusals, List<String> accepted) {}

    private final History history;
    private final DriftCheck check;
    private final Acceptance acceptance;

    DriftGate(History history, Acceptance acceptance) {
        this.history = history;
        this.check = new DriftCheck(history.landed());
        this.acceptance = acceptance;
    }

    Judged judge(List<Current> deliveries) {
        Judged judged = new Judged(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Current delivery : deliveries) {
            List<Drift> drift = drift(delivery);
            drift.forEach(each -> judged.drift.add(new Drifted(delivery.place(), each)));
            List<Drift> refused = drift.stream()
                    .filter(each -> delivery.source().terms().refusedDrift().contains(each.kind()))
                    .toList();
            if (refused.isEmpty()) {
                judged.passed.add(delivery);
            } else if (acceptance.holdsFor(delivery.account().deliveryKey())) {
                judged.passed.add(delivery);
                judged.accepted.add(
                        "%s (%s)".formatted(delivery.place(), delivery.account().deliveryKey()));
            } else {
                judged.refusals.add(refusal(delivery, refused));
            }
        }
        return judged;
    }

    private List<Drift> drift(Current delivery) {
        DeliveryAccount account = delivery.account();
        if (!History.isLanded(account) || history.holds(account.deliveryKey())) {
            return List.of();
        }
        return check.of(
                account, delivery.source().amount().isPresent() ? DriftCheck.Amounts.SUMMED : DriftCheck.Amounts.NONE);
    }

    private static Refusal refusal(Current delivery, List<Drift> drift) {
        return new Refusal(
                delivery.place(),
                "%s Ask %s. If it is right: insatskollen import --accept %s"
                        .formatted(
                                drift.stream().map(Drift::text).collect(joining(" It ")),
                                delivery.source().terms().sender(),
                                delivery.account().deliveryKey()));
    }
}
