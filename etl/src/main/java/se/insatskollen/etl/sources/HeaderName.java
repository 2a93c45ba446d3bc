package se.insatskollen.etl.sources;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two header names are the same to a human eye: {@code Ärende ID} is {@code ärende_id}. */
public final class HeaderName {
    // Blanks of all kinds, low lines and hyphens are written for each other.
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}_\u2010\u2011-]+");
    private static final Pattern ORNAMENT = Pattern.compile("^_|[_:*]+$|[\ufeff\u200b]");

    private HeaderName() {}

    /** The name without what makes no difference: case, kinds of gaps, marks at its ends, and how accents are stored. */
    public static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ORNAMENT.matcher(GAP.matcher(composed).replaceAll("_")).replaceAll("");
    }
}
