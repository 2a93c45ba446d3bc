package se.insatskollen.etl.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A delivery out of its packing.
 *
 * @param format of what it holds
 * @param content its bytes; a flaw of the packing shows while they are read
 */
record Unpacked(FileFormat format, InputStream content) implements Closeable {
    /**
     * Opens a file by its name.
     *
     * @throws FlawException when it is not what its name says
     */
    static Unpacked open(Path file) throws IOException {
        Optional<FileFormat> named = FileFormat.of(file);
        return switch (packing(file)) {
            case NONE -> new Unpacked(named.orElseThrow(Unpacked::unknown), Files.newInputStream(file));
            case GZIP ->
                new Unpacked(
                        named.orElseThrow(Unpacked::unknown),
                        new Gunzip(Files.newInputStream(file), new Inflation(Files.size(file))));
            case ZIP -> {
                OnlyEntry entry = OnlyEntry.open(file);
                if (named.isPresent() && named.get() != entry.format()) {
                    entry.close();
                    throw new FlawException(
                            Flaw.lasting("holds a file of another format than its name says: %s. Rename it."
                                    .formatted(entry.format().ending())));
                }
                yield new Unpacked(entry.format(), entry);
            }
        };
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    static Packing packing(Path file) {
        return Packing.of(file.getFileName().toString());
    }

    /** Writes what a file holds to a new temporary one, which is for whoever asks to delete. */
    static Path temporary(InputStream content) throws IOException {
        Path temporary = Files.createTempFile("delivery", FileFormat.XLSX.ending());
        try (content) {
            Files.copy(content, temporary, StandardCopyOption.REPLACE_EXISTING);
            return temporary;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static FlawException unknown() {
        return new FlawException(Flaw.lasting("is neither .csv, .xlsx nor .json. Deliver it as one of them."));
    }
}
