package se.insatskollen.etl.drift;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.release.DeliveryAccount;

/**
 * What comes from one system again and again: {@code kostnad-2025-01.csv} and {@code Kostnad-2025-02.xlsx} are of one
 * series.
 *
 * @param mode what withdraws rows has neither their columns nor their number
 * @param name the files' names without their endings, with {@code #} for every run of digits
 */
record Series(String source, boolean isInvented, DeliveryMode mode, String name) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".json", ".zip", ".gz");

    static Series of(DeliveryAccount delivery) {
        return new Series(
                delivery.source(), delivery.isInvented(), delivery.covers().mode(), name(delivery.fileName()));
    }

    // A Mac tells an å in two characters.
    private static String name(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return DIGITS.matcher(withoutEndings(name)).replaceAll("#");
    }

    // A packed file has two.
    private static String withoutEndings(String name) {
        return ENDINGS.stream()
                .filter(ending -> name.endsWith(ending) && name.length() > ending.length())
                .findFirst()
                .map(ending -> withoutEndings(name.substring(0, name.length() - ending.length())))
                .orElse(name);
    }
}
