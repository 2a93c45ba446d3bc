package se.insatskollen.etl.command;

import java.io.PrintWriter;

/** Prints a long text on several lines, broken between words and indented from the second line on. */
final class Paragraph {
    private static final String INDENT = "  ";

    private Paragraph() {}

    static void print(String text, int width, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > INDENT.length() && line.length() + 1 + word.length() > width) {
                out.println(line);
                line = new StringBuilder(INDENT);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(line);
    }
}
