package se.insatskollen.dashboard.web.edition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.release.Manifest;

/**
 * What a release tells of itself without being opened.
 *
 * @param id what a reader cites
 * @param dataDate the day whose deliveries it holds
 * @param tables a hash of the content of each table, by its database and name
 */
public record Edition(String id, LocalDate dataDate, Map<String, String> tables) {
    static Edition of(Manifest manifest) {
        return new Edition(
                manifest.release(),
                manifest.dataDate(),
                manifest.tables().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                table -> table.database() + "." + table.table(), Manifest.TableAccount::contentHash)));
    }

    /** The tables of one database whose content is another than in an earlier edition, or that were not there then. */
    public Set<String> changedSince(Edition earlier, String database) {
        return tables.entrySet().stream()
                .filter(table -> table.getKey().startsWith(database + ".")
                        && table.getKey().indexOf('.', database.length() + 1) < 0)
                .filter(table -> !Optional.of(table.getValue())
                        .equals(Optional.ofNullable(earlier.tables().get(table.getKey()))))
                .map(table -> table.getKey().substring(database.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
