package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of releases and the pointer to the current one. A release is immutable; publishing is moving the pointer,
 * so a reader sees the old release or the new one, never a mixture.
 */
public final class ReleaseStore {
    private final Path warehouse;

    /** @param warehouse the folder that holds {@code CURRENT} and {@code releases/} */
    public ReleaseStore(Path warehouse) {
        this.warehouse = warehouse;
    }

    /** The id of the current release; empty before the first import. */
    public Optional<String> current() throws IOException {
        Path pointer = pointer();
        return Files.exists(pointer) ? Optional.of(Files.readString(pointer).strip()) : Optional.empty();
    }

    /** The folder of a release. */
    public Path folder(String id) {
        return releases().resolve(id);
    }

    /** The ids of all releases, oldest name first. */
    public List<String> list() throws IOException {
        if (!Files.isDirectory(releases())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(releases())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** An empty folder to build a release in; what a killed run left there is thrown away. */
    public Path building() throws IOException {
        Path folder = releases().resolve(".building");
        Durable.deleteTree(folder);
        return Files.createDirectories(folder);
    }

    /**
     * Gives a finished, verified folder its name and makes it the current release. Where a release of that name stands
     * whole, it is the same (same input, same code, same day) and is kept; a damaged one is put aside.
     */
    public void publish(Path building, String id) throws IOException, SQLException {
        Path home = folder(id);
        if (Files.exists(home) && Verification.problems(home).isEmpty()) {
            Durable.deleteTree(building);
        } else {
            if (Files.exists(home)) {
                Path aside = releases().resolve(".damaged-" + id);
                Durable.deleteTree(aside);
                Durable.rename(home, aside);
            }
            Durable.rename(building, home);
        }
        makeCurrent(id);
    }

    /** Moves the pointer to a release that stands. */
    public void makeCurrent(String id) throws IOException {
        Durable.replace(pointer(), id + "\n");
    }

    private Path pointer() {
        return warehouse.resolve("CURRENT");
    }

    private Path releases() {
        return warehouse.resolve("releases");
    }
}
