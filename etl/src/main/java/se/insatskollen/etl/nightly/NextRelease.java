package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.pseudonym.VaultException;
import se.insatskollen.etl.sources.Exposure;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.etl.star.StagedViews;
import se.insatskollen.etl.star.Star;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.release.ReleaseBuilder;
import se.insatskollen.warehouse.release.ReleaseRejectedException;
import se.insatskollen.warehouse.release.Sha256;

/**
 * What the next release is made from.
 *
 * @param deliveries that fit together
 * @param limits how few are too few to show
 * @param date the day it is made for
 */
record NextRelease(List<Current> deliveries, CodeVersion code, Limits limits, LocalDate date) {

    String id() {
        return date + "-" + fingerprint().substring(0, 8);
    }

    /** Everything that decides the figures: which deliveries, under which name and origin, the code, and the limits. */
    String fingerprint() {
        List<String> parts = new ArrayList<>(deliveries.stream()
                .map(delivery -> "%s %s %s"
                        .formatted(
                                delivery.place(),
                                delivery.account().deliveryKey(),
                                delivery.account().covers()))
                .sorted()
                .toList());
        parts.add(code.ofAll());
        parts.add(limits.toString());
        return Sha256.of(String.join("\n", parts));
    }

    /**
     * Makes its files, and verifies them.
     *
     * @param last folder of the release that was published last, whose edition this one follows
     */
    void build(
            Path folder,
            Path work,
            SparkSession spark,
            StagingArea staging,
            Vault vault,
            Optional<Path> last,
            Consumer<Step> reached)
            throws IOException, SQLException, VaultException, ReleaseRejectedException {
        new StagedViews(spark, staging).create(deliveries, vault.protectedPersons(tellingOfProtection()), work);
        new Star(spark, folder, work).build(deliveries, staging, date);
        reached.accept(Step.STAR_BUILT);
        new ReleaseBuilder(folder, facit(staging), limits, last)
                .build(new ReleaseBuilder.Origin(
                        id(),
                        date,
                        fingerprint(),
                        code.ofAll(),
                        deliveries.stream().map(Current::account).toList()));
        reached.accept(Step.RELEASE_BUILT);
    }

    private List<String> tellingOfProtection() {
        return deliveries.stream()
                .filter(delivery -> delivery.source().protection().isPresent())
                .map(delivery -> delivery.account().deliveryKey())
                .toList();
    }

    // The planted truths pass the star by: no estimator may read them.
    private List<Path> facit(StagingArea staging) {
        return deliveries.stream()
                .filter(delivery -> delivery.source().exposure() == Exposure.INVENTED_ONLY)
                .map(delivery ->
                        staging.parquet(delivery.source(), delivery.account().deliveryKey()))
                .toList();
    }
}
