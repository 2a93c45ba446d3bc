package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.KeyClash;
import se.insatskollen.etl.staging.ReferenceCheck;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.StagingArea;

/**
 * Makes a set of deliveries that fit together: nothing is told twice, and every reference is found. A delivery that
 * does not fit is refused and the last good one of the same file takes its place, until nothing changes any more.
 */
final class Settlement {
    private static final Comparator<Current> KEPT_BEFORE_LANDED =
            Comparator.comparing(delivery -> delivery.place().startsWith("landing/"));

    private final StagingArea staging;
    private final LastGood lastGood;

    Settlement(StagingArea staging, LastGood lastGood) {
        this.staging = staging;
        this.lastGood = lastGood;
    }

    /** The deliveries that fit together; what was refused on the way is added to the refusals. */
    List<Current> settle(List<Current> accepted, List<Refusal> refusals) throws IOException, SQLException {
        List<Current> current = withoutClashes(accepted, refusals);
        Optional<Current> misfit = firstMisfit(current, refusals);
        while (misfit.isPresent()) {
            Current refused = misfit.get();
            current = new ArrayList<>(current);
            current.remove(refused);
            lastGood.before(refused).ifPresent(current::add);
            misfit = firstMisfit(current, refusals);
        }
        return current;
    }

    // The register and the reference data come first: of two that tell the same, the landed one is refused.
    private List<Current> withoutClashes(List<Current> accepted, List<Refusal> refusals)
            throws IOException, SQLException {
        List<Current> kept = new ArrayList<>();
        for (Current delivery : accepted.stream().sorted(KEPT_BEFORE_LANDED).toList()) {
            Optional<Refusal> clash = clash(kept, delivery);
            if (clash.isEmpty()) {
                kept.add(delivery);
            } else {
                refusals.add(clash.get());
                Optional<Current> before = lastGood.before(delivery);
                if (before.isPresent() && clash(kept, before.get()).isEmpty()) {
                    kept.add(before.get());
                }
            }
        }
        return kept;
    }

    private Optional<Refusal> clash(List<Current> kept, Current delivery) throws SQLException {
        KeyClash clash = new KeyClash(staging);
        for (Current earlier : kept) {
            // Of a source that lands night by night the later row holds.
            if (earlier.source().equals(delivery.source()) && delivery.source().upkeep() == Upkeep.BY_HAND) {
                Optional<Refusal> refusal = clash.between(earlier, delivery);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return Optional.empty();
    }

    // Of a row that points at nothing, the file that changed is at fault: the one that lost the key before the other.
    private Optional<Current> firstMisfit(List<Current> current, List<Refusal> refusals) throws SQLException {
        ReferenceCheck check = new ReferenceCheck(staging, current);
        for (Current delivery : current) {
            // What lands night by night is held against the rest row by row, by the star's SQL.
            List<ReferenceCheck.Broken> broken =
                    delivery.source().upkeep() == Upkeep.BY_HAND ? check.broken(delivery) : List.of();
            if (!broken.isEmpty()) {
                Current misfit = lastGood.isUnchanged(delivery)
                        ? changed(broken, current).orElse(delivery)
                        : delivery;
                broken.forEach(reference -> refusals.add(
                        misfit.equals(delivery)
                                ? new Refusal(delivery.place(), reference.problem())
                                : new Refusal(
                                        misfit.place(),
                                        "lacks a row that others point at: %s %s"
                                                .formatted(delivery.place(), reference.problem()))));
                return Optional.of(misfit);
            }
        }
        return Optional.empty();
    }

    private Optional<Current> changed(List<ReferenceCheck.Broken> broken, List<Current> current) {
        return current.stream()
                .filter(delivery ->
                        broken.stream().anyMatch(reference -> reference.target().equals(delivery.source())))
                .filter(delivery -> !lastGood.isUnchanged(delivery))
                .findFirst();
    }
}
