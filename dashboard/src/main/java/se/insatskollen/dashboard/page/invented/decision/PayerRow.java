package se.insatskollen.dashboard.page.invented.decision;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.PayerKind;

/** What one kind of payer paid in all years; empty where it is hidden. */
record PayerRow(PayerKind payerKey, Optional<Long> costOre) {
    /** "Sociala investeringsfonden: 22,5 miljoner kronor". */
    String text() {
        String amount = costOre.map(SwedishFormat::roundedKronor).orElse(SwedishFormat.HIDDEN);
        return "%s: %s".formatted(SwedishFormat.sentence(payerKey.label()), amount);
    }
}
