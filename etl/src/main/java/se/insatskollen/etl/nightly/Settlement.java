package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private List<Current> withoutClashes(List<Current> accepted, List<Refusal> refusals) throws SQLException {
        KeyClash clash = new KeyClash(staging);
        List<Current> kept = new ArrayList<>();
        for (Current delivery : accepted) {
            Optional<Refusal> refusal = Optional.empty();
            for (Current earlier : kept) {
                if (refusal.isEmpty() && earlier.source().equals(delivery.source())) {
                    refusal = clash.between(earlier, delivery);
                }
            }
            refusal.ifPresentOrElse(refusals::add, () -> kept.add(delivery));
        }
        return kept;
    }

    // Of a row that points at nothing, the file that changed is at fault: the one that lost the key before the other.
    private Optional<Current> firstMisfit(List<Current> current, List<Refusal> refusals) throws SQLException {
        ReferenceCheck check = new ReferenceCheck(staging, current);
        for (Current delivery : current) {
            List<ReferenceCheck.Broken> broken = check.broken(delivery);
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
