package se.insatskollen.etl.reading;

import java.nio.charset.StandardCharsets;

/**
 * Walks through the bytes of an XML document and tells its tags and the text between them as they come, building
 * nothing: a second opinion on what a sheet holds, and fast. What is no document of UTF-8 without a document type is
 * told of, since entities could bring in other files or swell; so is what would swell a parser.
 */
class XmlScan {
    // What we ask of a tag stands at its beginning; the rest of a longer one is not kept.
    private static final int KEPT = 1024;
    private static final int LONGEST_TAG = 1 << 20;
    private static final int DEEPEST = 1000;
    private static final byte[] COMMENT = ascii("!--");
    private static final byte[] CDATA = ascii("![CDATA[");
    private static final byte[] PROLOG = ascii("?xml");

    private final XmlTag tag = new XmlTag(KEPT);
    private long tagLength;
    private byte last;
    private byte lastButOne;
    private byte quote;
    private boolean inTag;
    private boolean inCdata;
    private boolean isStarted;
    private boolean isRefused;
    private int depth;

    /** A tag was opened; the name is one of those {@link XmlTag} knows, or empty for any other. */
    void open(String name) {}

    /** A tag was closed; one without content is opened and closed. */
    void close(String name) {}

    /** Text between two tags, or a piece of it. */
    void text(byte[] bytes, int from, int to) {}

    /** The tag that was opened last. */
    final XmlTag tag() {
        return tag;
    }

    /** Whether the document has a document type, is no UTF-8 or has a form that no program writes. */
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
            if (inCdata) {
                i = throughCdata(bytes, i, length);
            } else {
                i = inTag ? throughTag(bytes, i, length) : throughText(bytes, i, length);
            }
        }
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
            tag.clear();
            tagLength = 0;
            quote = 0;
            last = 0;
            lastButOne = 0;
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
            } else if ((b == '"' || b == '\'') && !tag.startsWith('!')) {
                quote = b;
            }
            tag.add(b);
            tagLength++;
            lastButOne = last;
            last = b;
            if (tagLength == CDATA.length && tag.startsWith(CDATA)) {
                inTag = false;
                inCdata = true;
                last = 0;
                lastButOne = 0;
                return i + 1;
            }
        }
        return length;
    }

    // The end is told to be text as well where a buffer cuts it: two brackets are no blank, and none is lost.
    private int throughCdata(byte[] bytes, int from, int length) {
        for (int i = from; i < length; i++) {
            if (bytes[i] == '>' && last == ']' && lastButOne == ']') {
                inCdata = false;
                text(bytes, from, Math.max(from, i - 2));
                return i + 1;
            }
            lastButOne = last;
            last = bytes[i];
        }
        text(bytes, from, length);
        return length;
    }

    private boolean isEnd() {
        if (tag.startsWith(COMMENT)) {
            return last == '-' && lastButOne == '-';
        }
        return quote == 0;
    }

    private void end() {
        inTag = false;
        if (tagLength == 0 || tag.startsWith('!')) {
            isRefused |= tag.startsWithDoctype();
            return;
        }
        isRefused |= tagLength > LONGEST_TAG;
        if (tag.startsWith('/')) {
            depth--;
            close(tag.name(1));
        } else if (tag.startsWith(PROLOG)) {
            isRefused |= !tag.isOfUtf8();
        } else if (!tag.startsWith('?')) {
            depth++;
            isRefused |= depth > DEEPEST;
            String name = tag.name(0);
            open(name);
            if (last == '/') {
                depth--;
                close(name);
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
