package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.staging.Delivery;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.DeliveryAccount;

/**
 * Decides which deliveries may come in at all. Real case data stays out until there are accounts, audit and disclosure
 * control, and out of a git work tree for ever; invented and real case data never meet in one release.
 */
final class Admission {
    private final Settings settings;
    private final List<DeliveryAccount> last;

    /** @param last what the last release was made from */
    Admission(Settings settings, List<DeliveryAccount> last) {
        this.settings = settings;
        this.last = last;
    }

    /** What was found, with those that may not come in among the refusals. */
    Discovery admitted(Discovery found) throws IOException {
        List<Delivery> admitted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>(found.refusals());
        for (Delivery delivery : found.deliveries()) {
            Optional<String> problem = problem(delivery);
            problem.ifPresent(text -> refusals.add(new Refusal(delivery.place(), text)));
            if (problem.isEmpty()) {
                admitted.add(delivery);
            }
        }
        return new Discovery(List.copyOf(admitted), List.copyOf(refusals), found.waiting());
    }

    private Optional<String> problem(Delivery delivery) throws IOException {
        return switch (delivery.source().exposure()) {
            case OPEN -> Optional.empty();
            case INVENTED_ONLY ->
                delivery.isInvented()
                        ? Optional.empty()
                        : Optional.of("tells what an invented city hides, but its folder has no file %s. Take it away."
                                .formatted(Discovery.MARK_OF_INVENTED_DATA));
            case SENSITIVE -> delivery.isInvented() ? ofInvented() : Optional.of(ofReal());
        };
    }

    private Optional<String> ofInvented() {
        return hasRealCases()
                ? Optional.of(
                        "is invented, but the last release holds real case data. Give the invented data a home of its own.")
                : Optional.empty();
    }

    private String ofReal() throws IOException {
        if (Secrecy.isInWorkTree(settings.home())) {
            return "is real case data (its folder has no file %s), and this home lies in a git work tree. Move it out at once: set INSATSKOLLEN_HOME to a folder elsewhere."
                    .formatted(Discovery.MARK_OF_INVENTED_DATA);
        }
        return "is real case data (its folder has no file %s). It is not taken in before sign-in and an audit of who has read what exist. Take it away; if it is invented, mark its folder."
                .formatted(Discovery.MARK_OF_INVENTED_DATA);
    }

    private boolean hasRealCases() {
        return last.stream().anyMatch(account -> Secrecy.isRealCaseData(account.source(), account.isInvented()));
    }
}
