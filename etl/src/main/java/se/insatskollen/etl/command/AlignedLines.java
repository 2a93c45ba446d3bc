package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.util.List;

/** Prints lines of texts as columns, each as wide as its widest text. */
final class AlignedLines {
    private AlignedLines() {}

    static void print(List<List<String>> lines, PrintWriter out) {
        print(lines, Integer.MAX_VALUE, out);
    }

    /** @param firstFigures from which column on there are figures, which end below each other */
    static void print(List<List<String>> lines, int firstFigures, PrintWriter out) {
        int[] widths = widths(lines);
        for (List<String> line : lines) {
            StringBuilder padded = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blanks = " ".repeat(widths[i] - line.get(i).length());
                padded.append(i < firstFigures ? line.get(i) + blanks : blanks + line.get(i))
                        .append("  ");
            }
            out.println(padded.toString().stripTrailing());
        }
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }
}
