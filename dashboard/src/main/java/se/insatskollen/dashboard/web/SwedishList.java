package se.insatskollen.dashboard.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists as Swedish writes them. */
public final class SwedishList {
    private SwedishList() {}

    /** "a", "a och b", "a, b och c". */
    public static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " och " + words.get(last);
    }

    /** Sentences after each other; those that say nothing are left out. */
    public static String sentences(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The order of the Swedish alphabet: å, ä and ö last. */
    public static Comparator<Object> alphabet() {
        return Collator.getInstance(SwedishDates.SWEDISH);
    }
}
