package se.insatskollen.etl.reading;

import java.util.Optional;

/** What the value of a cell of a sheet is, by the attribute {@code t} of its tag. */
enum CellKind {
    NUMBER,
    BOOLEAN,
    ERROR,
    TEXT,
    SHARED_TEXT,
    INLINE_TEXT;

    /** The kind of the cell that a tag opens; empty for one that is not read. */
    static Optional<CellKind> of(XmlTag tag) {
        if (!tag.find("t")) {
            return Optional.of(NUMBER);
        }
        if (tag.valueLength() == 1) {
            return switch (tag.valueAt(0)) {
                case 's' -> Optional.of(SHARED_TEXT);
                case 'n' -> Optional.of(NUMBER);
                case 'b' -> Optional.of(BOOLEAN);
                case 'e' -> Optional.of(ERROR);
                default -> Optional.empty();
            };
        }
        return switch (tag.value()) {
            case "str" -> Optional.of(TEXT);
            case "inlineStr" -> Optional.of(INLINE_TEXT);
            default -> Optional.empty();
        };
    }

    /** The element that holds the value. */
    String element() {
        return this == INLINE_TEXT ? "is" : "v";
    }
}
