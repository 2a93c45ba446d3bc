package se.insatskollen.dashboard.web;

import java.util.Locale;
import java.util.Optional;

/** Tells a text that says something from one that only says that the source does not. */
public final class Stated {
    private Stated() {}

    /** The text; empty where it is "framgår inte", whatever is added in brackets. */
    public static Optional<String> in(String text) {
        boolean isSilent = text.isBlank() || text.toLowerCase(Locale.ROOT).startsWith(SwedishFormat.NOT_STATED);
        return isSilent ? Optional.empty() : Optional.of(text);
    }
}
