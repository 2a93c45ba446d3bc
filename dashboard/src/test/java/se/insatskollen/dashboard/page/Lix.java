package se.insatskollen.dashboard.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How hard a page is to read: words per sentence plus words of more than six letters in a hundred. */
final class Lix {
    private static final Pattern BLOCK =
            Pattern.compile("<(p|li|dd)((?: [^>]*)?)>(.*?)(?=</\\1>|<ul|<ol|<p|<li)", Pattern.DOTALL);
    private static final Pattern NO_PROSE = Pattern.compile("crumb|formula|figure-footer|abbreviations");
    private static final int LONG = 6;
    private static final int FEWEST_WORDS = 4;

    private Lix() {}

    static double of(String page) {
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        List<String> sentences = BLOCK.matcher(main)
                .results()
                .filter(block -> !NO_PROSE.matcher(block.group(2)).find())
                .map(block ->
                        block.group(3).replaceAll("(?s)<code.*?</code>", "x").replaceAll("<[^>]*>", " "))
                .flatMap(text -> Arrays.stream(text.split("[.!?]+(\\s|$)|:\\s")))
                .filter(sentence -> words(sentence).size() >= FEWEST_WORDS)
                .toList();
        List<String> words =
                sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        double longWords = words.stream().filter(word -> word.length() > LONG).count();
        return (double) words.size() / sentences.size() + 100 * longWords / words.size();
    }

    private static List<String> words(String sentence) {
        Matcher words = Pattern.compile("[\\p{L}\\d]+(?:[-'][\\p{L}\\d]+)*").matcher(sentence);
        return words.results().map(word -> word.group()).collect(Collectors.toList());
    }
}
