package se.insatskollen.etl.staging;

import java.util.Locale;
import java.util.Optional;
import se.insatskollen.etl.reading.Figures;
import se.insatskollen.etl.sources.ControlFile;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Holds what a supplier says about a file against what was found in it. */
public final class ControlCheck {
    private ControlCheck() {}

    /** What does not agree, if anything, in words the supplier can act on. */
    public static Optional<String> problem(ControlFile control, DeliveryAccount account) {
        long rows = account.rows().in();
        if (control.rows().isPresent() && control.rows().get() != rows) {
            return Optional.of(problem("%d rows".formatted(control.rows().get()), "%d".formatted(rows)));
        }
        long ore = account.ore().in();
        long unread =
                account.parts().stream().mapToLong(part -> part.amountsUnread()).sum();
        if (control.ore().isPresent() && (control.ore().get() != ore || unread > 0)) {
            String found = Figures.kronor(ore) + " kr"
                    + (unread == 0 ? "" : " and %d amounts that cannot be read".formatted(unread));
            return Optional.of(problem(Figures.kronor(control.ore().get()) + " kr", found));
        }
        if (control.sha256().isPresent()
                && !control.sha256().get().toLowerCase(Locale.ROOT).equals(account.sha256())) {
            return Optional.of(problem("another SHA-256", account.sha256()));
        }
        return Optional.empty();
    }

    private static String problem(String promised, String found) {
        return "is said to have %s by its control file, but has %s. Deliver both again.".formatted(promised, found);
    }
}
