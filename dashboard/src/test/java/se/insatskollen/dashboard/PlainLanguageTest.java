package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we explain can be read by anyone: LIX, the Swedish measure of how hard a text is, stays under that of a newspaper. */
class PlainLanguageTest {
    private static final double HARDEST = 45;
    private static final int SHORTEST_WORDS = 30;
    private static final int LONG_WORD = 6;
    // A refusal names all that could have been asked for.
    private static final int OK = 200;

    // Sources, crumbs and footers of figures name things; they are no text to read.
    private static final Pattern PARAGRAPH = Pattern.compile(
            "<(p|li|dd)(?![^>]*class=\"(?:source|figure-footer|take|crumb|eyebrow|abbreviations|count))(?: [^>]*)?>"
                    + "((?:(?!<(?:p|li|ul|ol|dl|dd|table)[ >]).)*?)</(?:p|li|dd)>",
            Pattern.DOTALL);
    private static final Pattern MAIN = Pattern.compile("<main.*?</main>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-–][\\p{L}\\p{N}]+)*");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?:](?=\\s|$)");

    @Test
    void the_measure_is_words_per_sentence_and_long_words_per_hundred() {
        // Eight words in two sentences, three of them longer than six letters.
        assertThat(lix(List.of("Barnet kom tillbaka. Då gjordes en ny utredning.")))
                .isEqualTo(4 + 300.0 / 8);
    }

    @Test
    void every_page_explains_itself_in_plain_language(@TempDir Path folder) throws Exception {
        for (RunningDashboard dashboard : List.of(RunningDashboard.shared(), RunningDashboard.compared())) {
            for (String address : Addresses.ofPages(folder)) {
                HttpResponse<String> answer = dashboard.get(address);
                List<String> paragraphs = paragraphs(answer.body());
                if (answer.statusCode() == OK && words(paragraphs).count() >= SHORTEST_WORDS) {
                    assertThat(lix(paragraphs)).as("LIX of %s", address).isLessThan(HARDEST);
                }
            }
        }
    }

    private static List<String> paragraphs(String page) {
        String main =
                MAIN.matcher(page).results().map(MatchResult::group).findFirst().orElse("");
        return PARAGRAPH
                .matcher(main)
                .results()
                .map(match -> match.group(2).replaceAll("<[^>]*>", "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static double lix(List<String> paragraphs) {
        double words = words(paragraphs).count();
        double longWords =
                words(paragraphs).filter(word -> word.length() > LONG_WORD).count();
        return words / sentences(paragraphs) + 100 * longWords / words;
    }

    private static Stream<String> words(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(text ->
                        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group));
    }

    // What ends without a stop is a sentence of its own.
    private static long sentences(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToLong(text ->
                        Math.max(1, END_OF_SENTENCE.matcher(text).results().count()))
                .sum();
    }
}
