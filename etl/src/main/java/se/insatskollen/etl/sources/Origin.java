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
}
