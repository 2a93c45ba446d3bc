package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of releases, the order they were published in, and the pointer to the current one. A release is immutable; publishing is moving the pointer,
 * so a reader sees the old release or the new one, never a mixture.
 */
public final class ReleaseStore {
    private final Path warehouse;

    /** @param warehouse the folder that holds {@code CURRENT}, {@code PUBLISHED} and {@code releases/} */
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

    /**
     * The ids of all releases in the order of their publication, the newest last. The clock has no say in it: a release
     * that carries an earlier date, because the clock was set back, is still the newest when it was published last.
     */
    public List<String> list() throws IOException {
        if (!Files.isDirectory(releases())) {
            return List.of();
        }
        List<String> published = published();
        try (Stream<Path> folders = Files.list(releases())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted(Comparator.<String>comparingInt(published::indexOf).thenComparing(name -> name))
                    .toList();
        }
    }

    /** The release that was published before this one; empty when it is the first. */
    public Optional<String> before(String id) throws IOException {
        List<String> all = list();
        int place = all.indexOf(id);
        return place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty();
    }

    /**
     * Folder of the release that was published last and has an open shelf with the bytes it was published with. What it told
     * is known, whether it is the current one or was gone back from.
     */
    public Optional<Path> lastEdition() throws IOException {
        List<String> newestFirst = new ArrayList<>(list());
        Collections.reverse(newestFirst);
        for (String id : newestFirst) {
            if (LastEdition.in(folder(id)).isPresent()) {
                return Optional.of(folder(id));
            }
        }
        return Optional.empty();
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
        if (Files.exists(home) && Verification.fileProblems(home).isEmpty()) {
            Durable.deleteTree(building);
        } else {
            if (Files.exists(home)) {
                Path aside = releases().resolve(".damaged-" + id);
                Durable.deleteTree(aside);
                Durable.rename(home, aside);
            }
            Durable.rename(building, home);
        }
        rememberPublished(id);
        makeCurrent(id);
    }

    /** Moves the pointer to a release that stands. */
    public void makeCurrent(String id) throws IOException {
        Durable.replace(pointer(), id + "\n");
    }

    // A release that is published again, because the same deliveries came back, is the newest again.
    private void rememberPublished(String id) throws IOException {
        List<String> published = new ArrayList<>(published());
        published.remove(id);
        published.add(id);
        Durable.replace(order(), String.join("\n", published) + "\n");
    }

    // One id a line, the newest last. A release that is not among them counts as older than all that are.
    private List<String> published() throws IOException {
        return Files.exists(order()) ? Files.readAllLines(order()) : List.of();
    }

    private Path order() {
        return warehouse.resolve("PUBLISHED");
    }

    private Path pointer() {
        return warehouse.resolve("CURRENT");
    }

    private Path releases() {
        return warehouse.resolve("releases");
    }
}
