package se.insatskollen.etl.sources;

import java.util.Locale;

/** Where deliveries of a source lie. */
public enum Origin {
    /** {@code data/register}: what documents say, kept by hand, reviewed in version control. */
    REGISTER,
    /** {@code data/reference}: real figures with their sources. */
    REFERENCE,
    /** {@code landing/<source>}: what a city's systems deliver. */
    LANDING;

    /** The folder's name. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How messages name a file of a source, as an operator finds it. */
    public String place(Source source, String fileName) {
        return switch (this) {
            case REGISTER, REFERENCE -> "data/%s/%s".formatted(folder(), fileName);
            case LANDING -> "landing/%s/%s".formatted(source.name(), fileName);
        };
    }
}
