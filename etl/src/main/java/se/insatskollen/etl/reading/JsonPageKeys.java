package se.insatskollen.etl.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Follows the keys of a page's outermost object, and remembers where the next page is. */
final class JsonPageKeys {
    // Longer ones are not ours to follow.
    private static final int LONGEST = 8_192;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private String key = "";
    private boolean isValue;
    private boolean hasValues;
    private boolean hasNext;
    private Optional<String> nextPage = Optional.empty();

    /** A byte of a string that stands in the object itself; not so after its last, the quotation mark. */
    void inString(byte b, boolean isInside) {
        if (isInside && text.size() < LONGEST) {
            text.write(b);
        }
        if (!isInside && isValue && key.equals("next_url")) {
            // Of all that JSON may escape, only the slash is escaped in addresses as they come.
            nextPage = Optional.of(text().replace("\\/", "/")).filter(address -> !address.isBlank());
        }
    }

    /** Another byte that stands in the object itself, or ends what stood deeper. */
    void outside(byte b) {
        switch (b) {
            case '"' -> text.reset();
            case ':' -> {
                key = text();
                isValue = true;
                hasValues |= key.equals("values");
                hasNext |= key.equals("next_url");
            }
            case ',' -> isValue = false;
            default -> {}
        }
    }

    boolean areThoseOfKolada() {
        return hasValues && hasNext;
    }

    /** The address of the page that follows, where one does. */
    Optional<String> nextPage() {
        return nextPage;
    }

    private String text() {
        return text.toString(StandardCharsets.UTF_8);
    }
}
