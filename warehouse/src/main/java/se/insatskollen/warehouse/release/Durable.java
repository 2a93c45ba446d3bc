package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** File operations that survive a power cut: written, synced, and only then given their name. */
public final class Durable {
    private Durable() {}

    /** Gives a finished folder its name; whoever looks sees all of it or nothing. */
    public static void rename(Path finished, Path name) throws IOException {
        syncTree(finished);
        Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
        sync(name.getParent());
    }

    /** Replaces the content of a small file; whoever reads gets the old content or the new. */
    public static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, content);
        putInPlace(fresh, file);
    }

    /** Gives a finished file its name, in place of an older one of that name. */
    public static void putInPlace(Path finished, Path name) throws IOException {
        sync(finished);
        Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(name.getParent());
    }

    /**
     * Adds a line to a file, which is made when it is not there. A line that an earlier writer left unfinished stays by
     * itself: the new one begins after it.
     */
    public static void appendLine(Path file, String line) throws IOException {
        boolean isNew = !Files.exists(file);
        String text = (isNew || endsWithLine(file) ? "" : "\n") + line + "\n";
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (isNew) {
            sync(file.getParent());
        }
    }

    /** Deletes a folder and all in it; nothing happens where there is none. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path path : deepestFirst(folder)) {
            Files.delete(path);
        }
    }

    private static boolean endsWithLine(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(Math.max(0, channel.size() - 1)).read(last);
            return channel.size() == 0 || last.get(0) == '\n';
        }
    }

    private static void syncTree(Path folder) throws IOException {
        for (Path path : deepestFirst(folder)) {
            sync(path);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
