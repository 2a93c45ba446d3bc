package se.insatskollen.etl.reading;

import java.nio.charset.StandardCharsets;

/**
 * Walks through the bytes of an XML document and tells its tags and the text between them as they come, building
 * nothing: a second opinion on what a sheet holds, and fast. What is no document of UTF-8 without a document type is
 * told of, since entities could bring in other files or swell.
 */
class XmlScan {
    // What we ask of a tag stands at its beginning; the rest of a longer one is not kept.
    private static final int KEPT = 256;
    private static final byte[] COMMENT = ascii("!--");
    private static final byte[] CDATA = ascii("![CDATA[");

    private final byte[] tag = new byte[KEPT];
    private int tagLength;
    private byte last;
    private byte lastButOne;
    private byte quote;
    private boolean inTag;
    private boolean isStarted;
    private boolean isRefused;

    /** A tag was opened; the name is one of {@code row c v t si}, or empty for any other. */
    void open(String name) {}

    /** A tag was closed; one without content is opened and closed. */
    void close(String name) {}

    /** Text between two tags, or a piece of it. */
    void text(byte[] bytes, int from, int to) {}

    /** Whether the document has a document type or is no UTF-8. */
    final boolean isRefused() {
        return isRefused;
    }

    final void take(byte[] bytes, int length) {
        if (!isStarted && length > 0) {
            isStarted = true;
            // UTF-16 starts with a mark of FE and FF, or has a zero in its first letter.
            isRefused |= bytes[0] == 0 || (length > 1 && bytes[1] == 0) || (bytes[0] & 0xfe) == 0xfe;
        }
        int i = 0;
        while (i < length) {
            i = inTag ? throughTag(bytes, i, length) : throughText(bytes, i, length);
        }
    }

    /** Whether the tag that was opened last has this short attribute, as {@code t="s"}. */
    final boolean hasAttribute(char name, char value) {
        for (int i = 1; i + 4 < tagLength; i++) {
            if (tag[i] == name && tag[i + 1] == '=' && tag[i + 3] == value && tag[i - 1] <= ' ') {
                return tag[i + 2] == tag[i + 4];
            }
        }
        return false;
    }

    private int throughText(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length && bytes[i] != '<') {
            i++;
        }
        if (i > from) {
            text(bytes, from, i);
        }
        if (i < length) {
            inTag = true;
            tagLength = 0;
            quote = 0;
            i++;
        }
        return i;
    }

    private int throughTag(byte[] bytes, int from, int length) {
        for (int i = from; i < length; i++) {
            byte b = bytes[i];
            if (b == '>' && isEnd()) {
                end();
                return i + 1;
            }
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if ((b == '"' || b == '\'') && tag[0] != '!') {
                quote = b;
            }
            if (tagLength < KEPT) {
                tag[tagLength++] = b;
            }
            lastButOne = last;
            last = b;
        }
        return length;
    }

    private boolean isEnd() {
        if (startsWith(COMMENT)) {
            return last == '-' && lastButOne == '-';
        }
        if (startsWith(CDATA)) {
            return last == ']' && lastButOne == ']';
        }
        return quote == 0;
    }

    private void end() {
        inTag = false;
        if (tagLength == 0) {
            return;
        }
        if (tag[0] == '!') {
            isRefused |= tagLength > 1 && tag[1] == 'D';
            if (startsWith(CDATA)) {
                text(tag, CDATA.length, Math.max(CDATA.length, tagLength - 2));
            }
        } else if (tag[0] == '/') {
            close(name(1));
        } else if (tag[0] != '?') {
            String name = name(0);
            open(name);
            if (last == '/') {
                close(name);
            }
        }
    }

    private String name(int from) {
        int start = from;
        int end = from;
        while (end < tagLength && tag[end] > ' ' && tag[end] != '/') {
            if (tag[end++] == ':') {
                start = end;
            }
        }
        return switch (end - start) {
            case 1 ->
                switch (tag[start]) {
                    case 'c' -> "c";
                    case 'v' -> "v";
                    case 't' -> "t";
                    default -> "";
                };
            case 2 -> tag[start] == 's' && tag[start + 1] == 'i' ? "si" : "";
            case 3 -> tag[start] == 'r' && tag[start + 1] == 'o' && tag[start + 2] == 'w' ? "row" : "";
            default -> "";
        };
    }

    private boolean startsWith(byte[] beginning) {
        if (tag[0] != '!' || tagLength < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (tag[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
