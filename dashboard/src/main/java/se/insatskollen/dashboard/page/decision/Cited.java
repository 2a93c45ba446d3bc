package se.insatskollen.dashboard.page.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Source;

/** The documents of a memo, numbered, so that every line of it names its source in two signs. */
record Cited(List<DocumentRow> documents) {

    /**
     * A line of the memo.
     *
     * @param text what is said, one sentence or more
     * @param by who says so and as of when; empty where the text says it
     * @param documentKey where it leads
     * @param number of the document in the list at the end
     */
    record Said(String text, String by, String documentKey, int number) {}

    /**
     * All that one voice says about a matter.
     *
     * @param by who says so and as of when
     */
    record Voice(String by, List<String> texts, String documentKey, int number) {
        String text() {
            return String.join(" ", texts);
        }
    }

    /** What is said, voice by voice. */
    <T> List<Voice> voices(List<T> rows, Function<T, String> text, Function<T, Source> source) {
        Map<Source, List<T>> byVoice = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> source.apply(row).anywhere(), LinkedHashMap::new, Collectors.toList()));
        return byVoice.entrySet().stream()
                .map(voice -> voice(
                        voice.getKey(), voice.getValue().stream().map(text).toList()))
                .toList();
    }

    private Voice voice(Source source, List<String> texts) {
        return new Voice(by(source), texts, source.documentKey(), number(source));
    }

    private static String by(Source source) {
        String by = "%s, %s".formatted(source.voice(), source.asOf());
        return source.isUnchecked() ? by + ", " + source.warning() : by;
    }

    /** What a source says, with who says so. */
    Said said(String text, Source source) {
        return new Said(text, by(source), source.documentKey(), number(source));
    }

    /** A fact of a source; who wrote the document is told at the end. */
    Said fact(String text, Source source) {
        return new Said(text, "", source.documentKey(), number(source));
    }

    private int number(Source source) {
        for (int at = 0; at < documents.size(); at++) {
            if (documents.get(at).documentKey().equals(source.documentKey())) {
                return at + 1;
            }
        }
        throw new IllegalStateException(
                "Document %s of a fact is not among those of its project".formatted(source.documentKey()));
    }
}
