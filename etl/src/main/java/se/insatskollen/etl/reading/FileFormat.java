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

    /**
     * The format of a file with this name, packed ({@code .csv.gz}, {@code .xlsx.zip}) or not. Empty for one that is not
     * read, and for {@code .zip} alone, whose only entry tells. Windows writes endings in capitals too.
     */
    public static Optional<FileFormat> of(Path file) {
        String name = file.getFileName().toString();
        return ofName(
                name.substring(0, name.length() - Packing.of(name).ending().length()));
    }

    /** Whether a file with this name is a delivery, which {@link ByteFacts} then says more of. */
    public static boolean isDelivery(Path file) {
        return of(file).isPresent() || Packing.of(file.getFileName().toString()) == Packing.ZIP;
    }

    /** How its names end: {@code .csv}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format of what has this name and is not packed. */
    static Optional<FileFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }
}
