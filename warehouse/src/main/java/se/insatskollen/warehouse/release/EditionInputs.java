package se.insatskollen.warehouse.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.insatskollen.warehouse.disclosure.Limits;

/**
 * What decides the open shelf, as a hash: where it is the same as that of the edition before, the files are taken over byte
 * for byte. Public documents move every night and are no part of it.
 */
final class EditionInputs {
    /** Sources of the register alone: nothing of the open shelf is made of them. */
    static final Set<String> REGISTER_ALONE = Set.of(
            "assumption",
            "claim",
            "decision",
            "document",
            "evaluation",
            "event",
            "grant",
            "participation",
            "programme_rule",
            "staffing",
            "statement",
            "unit_cost",
            "unit_cost_point");

    private EditionInputs() {}

    static String hash(ReleaseBuilder.Origin origin, Limits limits) {
        List<String> parts = new ArrayList<>(deliveries(origin.deliveries()).toList());
        parts.add(origin.codeVersion());
        parts.add(limits.toString());
        return Sha256.of(String.join("\n", parts));
    }

    private static Stream<String> deliveries(List<DeliveryAccount> deliveries) {
        return deliveries.stream()
                .filter(delivery -> !REGISTER_ALONE.contains(delivery.source()))
                .map(delivery -> "%s %s %s".formatted(delivery.deliveryKey(), delivery.isInvented(), delivery.covers()))
                .sorted();
    }
}
