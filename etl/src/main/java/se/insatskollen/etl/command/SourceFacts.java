package se.insatskollen.etl.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.PartAccount;
import se.insatskollen.warehouse.release.Tally;

/**
 * What a release holds of one source.
 *
 * @param name of the source
 * @param deliveries at least one
 * @param newest when something came that had not been published before; empty when nobody noted it
 */
record SourceFacts(String name, List<DeliveryAccount> deliveries, Optional<LocalDate> newest) {

    /** Empty for a source that is no more. */
    Optional<Source> source() {
        return Sources.named(name);
    }

    String title() {
        return source().map(source -> source.terms().title()).orElse("");
    }

    Rhythm rhythm() {
        return source().map(source -> source.terms().rhythm()).orElse(Rhythm.WHEN_KNOWN);
    }

    Tally rows() {
        return sum(deliveries.stream().map(DeliveryAccount::rows));
    }

    /** What became of its öre; empty where it has no amounts. */
    Optional<Tally> ore() {
        return source().flatMap(Source::amount)
                .map(column -> sum(deliveries.stream().map(DeliveryAccount::ore)));
    }

    /** Rejected rows whose amount could not be read, so that no öre of them are counted. */
    long amountsUnread() {
        return deliveries.stream()
                .flatMap(delivery -> delivery.parts().stream())
                .mapToLong(PartAccount::amountsUnread)
                .sum();
    }

    /** The file whose name comes last. */
    String newestFile() {
        return deliveries.stream()
                .map(DeliveryAccount::fileName)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** Whether something new should have come by now. */
    boolean isLate(LocalDate today) {
        return newest.map(date -> ChronoUnit.DAYS.between(date, today) > rhythm().mostDays())
                .orElse(false);
    }

    private static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(
                Tally.NONE,
                (one, other) -> new Tally(
                        one.in() + other.in(),
                        one.loaded() + other.loaded(),
                        one.rejected() + other.rejected(),
                        one.duplicate() + other.duplicate()));
    }
}
