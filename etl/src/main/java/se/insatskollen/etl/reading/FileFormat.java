package se.insatskollen.etl.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a delivery may have, told by the ending of its name. */
public enum FileFormat {
    CSV,
    XLSX,
    JSON;

    /** The format of a file with this name; empty for one that is not read. Windows writes endings in capitals too. */
    public static Optional<FileFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /** How its names end: {@code .csv}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
