package se.insatskollen.etl.extract;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.insatskollen.warehouse.docs.TablesPage;
import se.insatskollen.warehouse.release.Durable;
import se.insatskollen.warehouse.release.Manifest;
import se.insatskollen.warehouse.release.Sha256;
import se.insatskollen.warehouse.release.Verification;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * What a researcher takes along of a release: the rows as DuckDB and as Parquet, what they mean, where they come from,
 * and how to cite them. The same release gives the same bytes.
 */
final class ResearchPackage {
    private static final String DATABASE = "research.duckdb";
    private static final String MANIFEST = "manifest.json";

    private final List<PackageFile> files;

    private ResearchPackage(List<PackageFile> files) {
        this.files = files;
    }

    /** The package of a verified release. */
    static ResearchPackage of(Path release, Manifest manifest, boolean hasInventedRows) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        manifest.files().forEach(file -> hashes.put(file.path(), file.sha256()));
        String manifestSha256 = Sha256.of(release.resolve(MANIFEST));
        List<PackageFile> files = new ArrayList<>();
        files.add(new PackageFile.Written("CITE.txt", new Citation(manifest, manifestSha256, hasInventedRows).text()));
        files.add(new PackageFile.Written("README.txt", Instructions.text(manifest.release())));
        files.add(new PackageFile.Written("data_dictionary.csv", DataDictionary.csv()));
        files.add(new PackageFile.Written("data_dictionary.md", TablesPage.ofResearch()));
        files.add(new PackageFile.Copied(MANIFEST, release.resolve(MANIFEST), manifestSha256));
        for (Table table : Tables.RESEARCH) {
            Path source = Verification.parquet(release, table.name());
            String path = release.relativize(source).toString().replace('\\', '/');
            files.add(new PackageFile.Copied("parquet/%s.parquet".formatted(table.name()), source, hashes.get(path)));
        }
        files.add(new PackageFile.Copied(DATABASE, release.resolve(DATABASE), hashes.get(DATABASE)));
        files.add(new PackageFile.Written("SHA256SUMS", sums(files)));
        return new ResearchPackage(List.copyOf(files));
    }

    /** Whether a folder holds this package, all of it and nothing else. */
    boolean isAt(Path folder) throws IOException {
        Map<String, String> wanted = new HashMap<>();
        files.forEach(file -> wanted.put(file.path(), file.sha256()));
        return Files.isDirectory(folder) && wanted.equals(hashes(folder));
    }

    /** Writes the package; whoever looks sees all of it or nothing. */
    void write(Path folder) throws IOException {
        Path partial = folder.resolveSibling(".%s.partial".formatted(folder.getFileName()));
        Durable.deleteTree(partial);
        Files.createDirectories(partial);
        try {
            for (PackageFile file : files) {
                file.writeTo(partial);
            }
            Durable.rename(partial, folder);
        } finally {
            Durable.deleteTree(partial);
        }
    }

    // In the form that sha256sum --check reads.
    private static String sums(List<PackageFile> files) {
        return files.stream()
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .sorted()
                .collect(joining());
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        return hashes;
    }
}
