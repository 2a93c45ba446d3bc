package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Delivery;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.ReferenceCheck;
import se.insatskollen.etl.staging.Refusal;
import se.insatskollen.etl.staging.Stager;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Manifest;

/**
 * Decides which deliveries the next release is made from. A refused delivery is replaced by the one of the same file
 * that the last release was made from, so that one bad file does not hold back the others.
 */
final class Intake {
    /**
     * What was taken in.
     *
     * @param current the deliveries of the next release
     * @param refusals what was not taken in, and why
     * @param missing says so when a source has no usable delivery at all: then nothing can be built
     */
    record Result(List<Current> current, List<Refusal> refusals, Optional<String> missing) {}

    private final StagingArea staging;
    private final List<DeliveryAccount> last;

    Intake(StagingArea staging, Optional<Manifest> last) {
        this.staging = staging;
        this.last = last.map(Manifest::deliveries).orElse(List.of());
    }

    /** The deliveries that need no parsing, because the same bytes were accepted before. */
    List<Current> alreadyStaged(List<Delivery> deliveries) throws IOException {
        List<Current> staged = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Delivery delivery : deliveries) {
            Optional<DeliveryAccount> account = staging.account(delivery.source(), delivery.key());
            // The same content under two names is one delivery.
            if (account.isPresent() && keys.add(delivery.key())) {
                staged.add(new Current(
                        delivery.source(), account.get().under(delivery.origin().folder(), delivery.fileName())));
            }
        }
        return staged;
    }

    Result take(SparkSession spark, Discovery found) throws IOException, SQLException {
        List<Refusal> refusals = new ArrayList<>(found.refusals());
        refusals.addAll(new Stager(spark, staging).stageAll(notStaged(found.deliveries())));
        List<Current> current = withLastGood(alreadyStaged(found.deliveries()));
        List<Current> sound = withoutBrokenReferences(current, refusals);
        return new Result(sound, refusals, missing(sound));
    }

    private List<Delivery> notStaged(List<Delivery> deliveries) throws IOException {
        List<Delivery> fresh = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            if (staging.account(delivery.source(), delivery.key()).isEmpty()) {
                fresh.add(delivery);
            }
        }
        return fresh;
    }

    private List<Current> withoutBrokenReferences(List<Current> current, List<Refusal> refusals) throws SQLException {
        ReferenceCheck check = new ReferenceCheck(staging);
        List<Current> sound = new ArrayList<>();
        for (Current delivery : current) {
            List<Refusal> broken = check.refusals(delivery, current);
            refusals.addAll(broken);
            if (broken.isEmpty()) {
                sound.add(delivery);
            }
        }
        return sound.size() == current.size() ? current : withLastGood(sound);
    }

    // For every file without an accepted delivery, the one the last release was made from.
    private List<Current> withLastGood(List<Current> accepted) {
        List<Current> all = new ArrayList<>();
        for (Source source : Sources.ALL) {
            List<Current> own = accepted.stream()
                    .filter(current -> current.source().equals(source))
                    .toList();
            all.addAll(own);
            last.stream()
                    .filter(account -> account.source().equals(source.name()))
                    .map(account -> new Current(source, account))
                    .filter(earlier ->
                            own.stream().noneMatch(current -> current.place().equals(earlier.place())))
                    .forEach(all::add);
        }
        return all;
    }

    private static Optional<String> missing(List<Current> current) {
        List<String> without = Sources.ALL.stream()
                .filter(source ->
                        current.stream().noneMatch(delivery -> delivery.source().equals(source)))
                .map(Source::file)
                .map(file -> "data/" + file)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of("Nothing was published: there is no accepted delivery of %s. Correct it and import again."
                        .formatted(String.join(", ", without)));
    }
}
