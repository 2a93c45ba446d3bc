package se.insatskollen.dashboard.api;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.warehouse.release.Manifest;

/** The releases that can be cited, and which edition of the figures each of them has. */
final class Editions {
    private static final int MARK_LENGTH = 16;
    private static final Fields FIELDS = Fields.of(
            "edition",
            List.of(
                    column("release", TEXT, "Its id: what to cite."),
                    column("data_date", DATE, "The day whose deliveries it holds."),
                    column("created_at", TEXT, "When it was made, in UTC."),
                    column("is_current", BOOLEAN, "Whether the other answers are made from it."),
                    optional(
                            "open_edition",
                            TEXT,
                            "Mark of the edition of its indicators; the same in releases whose indicators are the same. Empty"
                                    + " in releases from before there were editions."),
                    optional("open_sha256", TEXT, "SHA-256 of its open.duckdb, which holds the indicators."),
                    optional("register_sha256", TEXT, "SHA-256 of its register.duckdb, which holds the projects.")));

    private final Releases releases;

    Editions(Releases releases) {
        this.releases = releases;
    }

    Endpoint endpoint() {
        return new Endpoint(
                "/v1/editions",
                "The releases: immutable, each with an id to cite.",
                List.of(Format.JSON, Format.CSV),
                List.of(),
                List.of(),
                FIELDS,
                (asked, endpoint, open) -> Found.pageOf(
                        asked,
                        "Utgåvor",
                        "Varje utgåvas egen förteckning.",
                        rows(open.release().id())));
    }

    private List<Map<String, Object>> rows(String current) {
        try {
            return releases.manifests().stream()
                    .map(manifest -> row(manifest, current))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> row(Manifest manifest, String current) {
        Map<String, Object> row = new HashMap<>();
        row.put("release", manifest.release());
        row.put("data_date", manifest.dataDate());
        row.put("created_at", manifest.createdAt());
        row.put("is_current", manifest.release().equals(current));
        row.put("open_edition", mark(manifest).orElse(null));
        row.put("open_sha256", hash(manifest, "open.duckdb").orElse(null));
        row.put("register_sha256", hash(manifest, "register.duckdb").orElse(null));
        return row;
    }

    private static Optional<String> mark(Manifest manifest) {
        return Optional.ofNullable(manifest.editionInputs())
                .map(inputs -> inputs.substring(0, Math.min(MARK_LENGTH, inputs.length())));
    }

    private static Optional<String> hash(Manifest manifest, String file) {
        return manifest.files().stream()
                .filter(published -> published.path().equals(file))
                .map(Manifest.FileHash::sha256)
                .findFirst();
    }
}
