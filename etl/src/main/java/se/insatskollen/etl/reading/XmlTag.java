package se.insatskollen.etl.reading;

import java.nio.charset.StandardCharsets;

/** The beginning of a tag as it stands in the file, between its angle brackets. */
final class XmlTag {
    private final byte[] bytes;
    private int length;
    private int valueStart;
    private int valueEnd;
    private boolean isCut;

    XmlTag(int kept) {
        bytes = new byte[kept];
    }

    void clear() {
        length = 0;
        isCut = false;
    }

    void add(byte b) {
        if (length < bytes.length) {
            bytes[length++] = b;
        } else {
            isCut = true;
        }
    }

    /** Whether it is longer than what is kept of it. */
    boolean isCut() {
        return isCut;
    }

    boolean startsWith(char first) {
        return length > 0 && bytes[0] == first;
    }

    boolean startsWith(byte[] beginning) {
        if (length < beginning.length || bytes[0] != beginning[0]) {
            return false;
        }
        for (int i = 1; i < beginning.length; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    boolean startsWithDoctype() {
        return length > 1 && bytes[0] == '!' && bytes[1] == 'D';
    }

    /** Whether it is a prolog that names UTF-8 or no encoding. */
    boolean isOfUtf8() {
        return !find("encoding") || value().equalsIgnoreCase("utf-8");
    }

    /** Its name without a prefix, where it is one that tells of a cell; else empty. */
    String name(int from) {
        int start = from;
        int end = from;
        while (end < length && bytes[end] > ' ' && bytes[end] != '/') {
            if (bytes[end++] == ':') {
                start = end;
            }
        }
        return switch (end - start) {
            case 1 ->
                switch (bytes[start]) {
                    case 'c' -> "c";
                    case 'v' -> "v";
                    case 't' -> "t";
                    case 'f' -> "f";
                    default -> "";
                };
            case 2 -> known("si", start, known("is", start, ""));
            case 3 -> known("row", start, known("rPh", start, ""));
            case 9 -> known("sheetData", start, "");
            default -> "";
        };
    }

    /** Looks for an attribute, whose {@link #value} can then be asked for. */
    boolean find(String attribute) {
        int i = 0;
        while (i < length && bytes[i] > ' ') {
            i++;
        }
        while (i < length) {
            int start = skipBlanks(i);
            int end = start;
            while (end < length && bytes[end] > ' ' && bytes[end] != '=') {
                end++;
            }
            int sign = skipBlanks(end);
            int opening = skipBlanks(sign + 1);
            int closing = opening + 1;
            while (closing < length && bytes[closing] != bytes[opening]) {
                closing++;
            }
            if (closing >= length || bytes[sign] != '=') {
                return false;
            }
            if (end - start == attribute.length()
                    && !known(attribute, start, "").isEmpty()) {
                valueStart = opening + 1;
                valueEnd = closing;
                return true;
            }
            i = closing + 1;
        }
        return false;
    }

    /** The value that was found, as it is written. */
    String value() {
        return new String(bytes, valueStart, valueEnd - valueStart, StandardCharsets.UTF_8);
    }

    /** How many bytes the value has that was found. */
    int valueLength() {
        return valueEnd - valueStart;
    }

    /** A byte of the value that was found. */
    byte valueAt(int index) {
        return bytes[valueStart + index];
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < length && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private String known(String name, int start, String other) {
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return other;
            }
        }
        return name;
    }
}
