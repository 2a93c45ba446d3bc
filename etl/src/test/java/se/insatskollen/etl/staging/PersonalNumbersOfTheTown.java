package se.insatskollen.etl.staging;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the personal numbers of the invented deliveries in a text, however they are written. */
final class PersonalNumbersOfTheTown {
    /** The ten last places of each. */
    private static final List<String> NUMBERS = List.of("1021150014", "1226030029", "1523090049");

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{Pd}+]");

    /** Spellings that stand in no original delivery. */
    static final List<String> SPELLINGS = List.of(
            "20102115-0014",
            "102115-0014",
            "102115+0014",
            "1021150014",
            "20102115 0014",
            "20102115\u00a00014",
            "20102115\u20110014",
            "Bo 20102115-0014",
            "201021150014, Provhemmet");

    private PersonalNumbersOfTheTown() {}

    static boolean areIn(String text) {
        if (text.length() < NUMBERS.get(0).length()) {
            return false;
        }
        String places = MARKS.matcher(text).replaceAll("");
        return NUMBERS.stream().anyMatch(places::contains);
    }
}
