package se.insatskollen.etl.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.pseudonym.VaultException;
import se.insatskollen.etl.sources.Exposure;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.star.DeliveryOrder;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.ManifestFile;
import se.insatskollen.warehouse.release.ReleaseStore;

/**
 * A home after an import: what its current release was made from, and where that lies.
 *
 * @param release folder of the current release
 * @param releaseDate its day
 * @param deliveries in the order they are applied
 */
record ImportedHome(Settings settings, Path release, LocalDate releaseDate, List<Current> deliveries) {

    static ImportedHome of(Settings settings) throws IOException, BenchFailedException {
        ReleaseStore store = new ReleaseStore(settings.warehouse());
        Optional<String> id = store.current();
        if (id.isEmpty()) {
            throw new BenchFailedException(
                    "The import into %s published nothing. Run it by itself to see why.".formatted(settings.home()));
        }
        Path release = store.folder(id.get());
        Manifest manifest = ManifestFile.read(release);
        List<Current> deliveries = manifest.deliveries().stream()
                .map(account -> new Current(Sources.named(account.source()).orElseThrow(), account))
                .toList();
        return new ImportedHome(settings, release, manifest.dataDate(), DeliveryOrder.of(deliveries));
    }

    Path database() {
        return release.resolve("research.duckdb");
    }

    /** The rows of a delivery as they were staged; the end of the folder's name tells which code read them. */
    Path staged(Current delivery) {
        return settings.staging()
                .resolve(delivery.source().name())
                .resolve(delivery.account().deliveryKey() + "-*")
                .resolve("part-00000.parquet");
    }

    List<Current> of(Source source) {
        return deliveries.stream()
                .filter(delivery -> delivery.source().equals(source))
                .toList();
    }

    /** How many rows about cases were delivered. */
    long caseRows() {
        return deliveries.stream()
                .filter(delivery -> delivery.source().exposure() == Exposure.SENSITIVE)
                .mapToLong(delivery -> delivery.account().rows().in())
                .sum();
    }

    /** The pseudonyms of those who are never shown. */
    List<String> protectedPersons() throws IOException, BenchFailedException {
        List<String> telling = deliveries.stream()
                .filter(delivery -> delivery.source().protection().isPresent())
                .map(delivery -> delivery.account().deliveryKey())
                .toList();
        try {
            return new Vault(settings.vault(), settings.staging()).protectedPersons(telling);
        } catch (VaultException e) {
            throw new BenchFailedException(e.getMessage(), e);
        }
    }
}
