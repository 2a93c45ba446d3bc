package se.insatskollen.etl.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Writes a value of JSON as a CSV file would hold it. */
final class JsonValue {
    private static final char LOST_LETTER = '\ufffd';

    private JsonValue() {}

    /** @param token the one that was read last, which stands under the key */
    static String of(JsonParser parser, JsonToken token, String key) throws IOException, UnreadableException {
        return switch (token) {
            case VALUE_STRING -> text(parser.getText(), key);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> WrittenNumber.of(parser.getText());
            case VALUE_TRUE -> "ja";
            case VALUE_FALSE -> "nej";
            case VALUE_NULL -> "";
            default ->
                throw new UnreadableException(
                        "has a list or an object under the key \"%s\". Deliver flat objects.".formatted(told(key)));
        };
    }

    /** How messages name a key: one with the digits of a personal number is a value in the place of a key. */
    static String told(String key) {
        boolean isValue =
                key.chars().filter(letter -> letter >= '0' && letter <= '9').count() >= 10;
        return isValue ? "…" : key;
    }

    static UnreadableException repeated(String key) {
        return new UnreadableException(
                "has the key \"%s\" twice in one object. Keep one of them.".formatted(told(key)));
    }

    // An escape can write half a letter, or the sign of one that was lost, in bytes that look sound.
    private static String text(String text, String key) throws UnreadableException {
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            if (letter == LOST_LETTER || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)) {
                throw new UnreadableException(
                        "holds a letter under the key \"%s\" that was lost before it was delivered. Export it again."
                                .formatted(told(key)));
            }
            i += Character.charCount(letter);
        }
        return Blank.strip(text);
    }
}
