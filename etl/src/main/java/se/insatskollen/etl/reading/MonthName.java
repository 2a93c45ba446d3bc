package se.insatskollen.etl.reading;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the Swedish names of the months, written out and shortened. */
final class MonthName {
    private static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final int LETTERS_OF_THE_SHORT_NAME = 3;
    private static final Map<String, Month> BY_NAME = byName();

    private MonthName() {}

    /** The month that a word in small letters names: {@code augusti}, {@code aug} or {@code aug.}. */
    static Optional<Month> of(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }

    private static Map<String, Month> byName() {
        Map<String, Month> byName = new HashMap<>();
        for (String name : NAMES) {
            Month month = Month.of(NAMES.indexOf(name) + 1);
            String shortened = name.substring(0, LETTERS_OF_THE_SHORT_NAME);
            byName.put(shortened, month);
            byName.put(shortened + ".", month);
            byName.put(name, month);
        }
        byName.put("sept", Month.SEPTEMBER);
        byName.put("sept.", Month.SEPTEMBER);
        return byName;
    }
}
