package se.insatskollen.warehouse.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a release says about itself: what it was made from, what is in it, and the hash of every file. Written last;
 * a folder without it is no release.
 *
 * @param release its id
 * @param createdAt when it was made; the only thing in it that differs between two builds of the same input
 * @param dataDate the day whose deliveries it holds, in Sweden
 * @param fingerprint hash of everything that decides the figures: deliveries and code
 * @param codeVersion hash of the code that made it
 * @param contracts hash of the contracts its tables keep
 * @param deliveries what it was made from, with the account of their rows
 * @param tables what is in it
 * @param files every file but the manifest itself
 * @param editionInputs hash of what decides the open shelf; null in releases from before there were editions
 */
public record Manifest(
        String release,
        Instant createdAt,
        LocalDate dataDate,
        String fingerprint,
        String codeVersion,
        String contracts,
        List<DeliveryAccount> deliveries,
        List<TableAccount> tables,
        List<FileHash> files,
        String editionInputs) {

    /** One file of the release: path below its folder, SHA-256, size. */
    public record FileHash(String path, String sha256, long bytes) {}

    /** One table: the database it lies in, its rows, and the hash of its content. */
    public record TableAccount(String database, String table, long rows, String contentHash) {}
}
