package se.insatskollen.dashboard.web;

import java.util.Locale;

/** The last part of an address: lower case, å and ä as a, ö as o, anything else a hyphen. */
public final class Slug {
    private Slug() {}

    public static String of(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[åä]", "a")
                .replace('ö', 'o')
                .replace('é', 'e')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
