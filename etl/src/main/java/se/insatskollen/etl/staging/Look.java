package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a file was when it was looked at. Two looks that differ show that somebody writes to it.
 *
 * @param modified when it was written to last
 * @param bytes its size
 */
public record Look(Path file, Instant modified, long bytes) {

    /** The file as it is now; empty where there is none. */
    static Optional<Look> at(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Look(file, now.lastModifiedTime().toInstant(), now.size()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether it is still as it was. */
    public boolean isStill() throws IOException {
        return at(file).equals(Optional.of(this));
    }

    /** Whether nobody had written to it for so long. A date that lies ahead of the clock tells nothing. */
    boolean isAtRestFor(Duration duration, Instant now) {
        return modified.isBefore(now.minus(duration));
    }
}
