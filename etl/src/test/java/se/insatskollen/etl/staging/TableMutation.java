package se.insatskollen.etl.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One thing that senders do to the rows and columns of a delivery. */
enum TableMutation {
    COLUMN_REMOVED,
    COLUMN_RENAMED,
    COLUMN_DUPLICATED,
    COLUMNS_SWAPPED,
    HEADERS_SWAPPED,
    HEADER_REMOVED,
    HEADER_AND_ROW_JOINED,
    TITLE_ABOVE,
    SUM_BELOW,
    ROW_DUPLICATED,
    ROW_REMOVED,
    ROW_SHORTENED,
    ROW_LENGTHENED,
    LINE_BLANK,
    LINES_SHUFFLED,
    CELL_NASTY,
    CELL_FROM_ELSEWHERE,
    CELL_SPELLS_A_NUMBER,
    QUOTE_OPENED;

    private static final List<String> NASTY = List.of(
            "#REF!",
            "#SAKNAS!",
            "1e5",
            "NaN",
            "Infinity",
            "\u00a0",
            "\ufffd",
            "A\ufffdB",
            "\u0000",
            "1.234",
            "1,234.5",
            "-",
            "\u22125",
            "=1+1",
            "'",
            "\"\"",
            "\"a\";\"b\"",
            "a\nb",
            "2019-02-30",
            "29 feb 2019",
            "31/12/2019",
            "99999999999999999999",
            "-0,00",
            "0,005",
            "12,3,4",
            "Summa",
            "null",
            "\ud83d\ude00",
            "\u202e",
            "\ufeff",
            "x".repeat(20_000),
            "9".repeat(400),
            "ja",
            "Nej",
            "201013320014",
            "%s%d",
            "</c>",
            "{\"a\":1}");

    /** Does it to lines that may be changed; of too small a table nothing is left to change. */
    void apply(List<List<String>> lines, Random dice) {
        if (lines.size() < 2 || lines.stream().anyMatch(line -> line.size() < 2)) {
            return;
        }
        int row = 1 + dice.nextInt(lines.size() - 1);
        int column = dice.nextInt(lines.get(0).size());
        switch (this) {
            case COLUMN_REMOVED -> eachWith(column, lines, line -> line.remove(column));
            case COLUMN_RENAMED -> lines.get(0).set(column, dice.nextBoolean() ? "kolumn" : "");
            case COLUMN_DUPLICATED -> eachWith(column, lines, line -> line.add(line.get(column)));
            case COLUMNS_SWAPPED -> eachWith(column, lines, line -> Collections.swap(line, 0, column));
            case HEADERS_SWAPPED ->
                Collections.swap(lines.get(0), column, dice.nextInt(lines.get(0).size()));
            case HEADER_REMOVED -> lines.remove(0);
            case HEADER_AND_ROW_JOINED -> lines.get(0).addAll(lines.remove(1));
            case TITLE_ABOVE -> lines.add(0, new ArrayList<>(List.of("Uttag", "2021-12-31")));
            case SUM_BELOW -> lines.add(new ArrayList<>(List.of("Summa", "", "1 150,25")));
            case ROW_DUPLICATED -> lines.add(new ArrayList<>(lines.get(row)));
            case ROW_REMOVED -> lines.remove(row);
            case ROW_SHORTENED -> lines.get(row).remove(lines.get(row).size() - 1);
            case ROW_LENGTHENED -> lines.get(row).add(dice.nextBoolean() ? "" : "mer");
            case LINE_BLANK -> lines.add(row, new ArrayList<>(List.of("", " ")));
            case LINES_SHUFFLED -> Collections.shuffle(lines, dice);
            case CELL_NASTY -> set(lines, row, column, NASTY.get(dice.nextInt(NASTY.size())));
            case CELL_FROM_ELSEWHERE -> set(lines, row, column, any(any(lines, dice), dice));
            case CELL_SPELLS_A_NUMBER -> set(lines, row, column, any(PersonalNumbersOfTheTown.SPELLINGS, dice));
            case QUOTE_OPENED -> set(lines, row, column, '"' + any(lines.get(row), dice));
        }
    }

    private interface Change {
        void of(List<String> line);
    }

    private static void eachWith(int column, List<List<String>> lines, Change change) {
        lines.stream().filter(line -> line.size() > column).forEach(change::of);
    }

    private static void set(List<List<String>> lines, int row, int column, String text) {
        if (column < lines.get(row).size()) {
            lines.get(row).set(column, text);
        }
    }

    private static <T> T any(List<T> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }
}
