package se.insatskollen.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** The hand-written rows of {@code small-register.txt} and {@code small-exempelstad.txt}. */
public final class SmallRegister {
    private static final Map<Integer, String> PRECISION_BY_LENGTH = Map.of(4, "YEAR", 7, "MONTH", 10, "DAY");

    private SmallRegister() {}

    private interface Rows {
        void add(Table table, Object... namesAndValues) throws SQLException;
    }

    /** The real rows alone. */
    public static void write(TestRelease release) throws IOException, SQLException {
        write("/small-register.txt", release::row);
    }

    /** The rows of the invented city alone. */
    public static void writeInvented(TestRelease release) throws IOException, SQLException {
        write("/small-exempelstad.txt", release::inventedRow);
    }

    /** A project that is too young to be estimated, and an evaluation, beside the rows of the invented city. */
    public static void writeEarly(TestRelease release) throws IOException, SQLException {
        write("/small-early.txt", release::inventedRow);
    }

    /** What is planted in the invented city, in the kronor it is planted in. */
    public static void writeFacit(TestRelease release) throws IOException, SQLException {
        write("/small-facit.txt", release::inventedRow);
    }

    /** The rows of an invented city whose areas are compared, alone. */
    public static void writeCompared(TestRelease release) throws IOException, SQLException {
        write("/small-comparison.txt", release::inventedRow);
    }

    /** The rows of an invented city of which some figures are hidden, alone. */
    public static void writeHidden(TestRelease release) throws IOException, SQLException {
        write("/small-hidden.txt", release::inventedRow);
    }

    /** The rows of an invented city so small that its figures are told coarsely, alone. */
    public static void writeCoarse(TestRelease release) throws IOException, SQLException {
        write("/small-coarse.txt", release::inventedRow);
    }

    /** Further areas, real and invented, beside the real rows and the compared city. */
    public static void writeAreas(TestRelease release) throws IOException, SQLException {
        write("/small-areas.txt", release::row);
        write("/small-areas-invented.txt", release::inventedRow);
    }

    /** What a worked example of a claim needs, beside the real rows. */
    public static void writeClaims(TestRelease release) throws IOException, SQLException {
        write("/small-claims.txt", release::row);
    }

    /** What worked examples are made of, beside the real rows. */
    public static void writeNeeded(TestRelease release) throws IOException, SQLException {
        write("/small-needed.txt", release::row);
    }

    /** The rows of a register in which something has happened lately, alone. */
    public static void writeNews(TestRelease release) throws IOException, SQLException {
        write("/small-news.txt", release::row);
    }

    private static void write(String file, Rows rows) throws IOException, SQLException {
        for (String line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(" \\| ", -1);
                List<Object> values = new ArrayList<>();
                for (int at = 1; at < cells.length; at++) {
                    int equals = cells[at].indexOf('=');
                    add(values, cells[at].substring(0, equals), cells[at].substring(equals + 1));
                }
                rows.add(Tables.named(cells[0]), values.toArray());
            }
        }
    }

    private static void add(List<Object> values, String name, String value) {
        switch (name) {
            case "document" -> addDocument(values, value);
            case "from", "to", "start", "end", "denominator_from", "denominator_to" -> addDate(values, name, value);
            default -> values.addAll(List.of(name, value));
        }
    }

    private static void addDocument(List<Object> values, String value) {
        String[] keyAndDate = value.split(" ", -1);
        String check = keyAndDate[0].equals("avskrift") ? "NOT_CHECKED" : "READ_IN_ORIGINAL";
        values.addAll(
                List.of("document_key", keyAndDate[0], "document_title", keyAndDate[0], "place", "Första stycket"));
        values.addAll(List.of("stated_by", "Förvaltningen", "source_check", check));
        if (keyAndDate.length > 1) {
            values.addAll(List.of("as_of_date", keyAndDate[1], "as_of_precision", "DAY"));
        }
    }

    // A span ends on the last day of its year or month, as the register has it.
    private static void addDate(List<Object> values, String name, String value) {
        boolean isEnd = name.endsWith("to") || name.equals("end");
        String day =
                switch (value.length()) {
                    case 4 -> value + (isEnd ? "-12-31" : "-01-01");
                    case 7 -> value + (isEnd ? "-28" : "-01");
                    default -> value;
                };
        values.addAll(List.of(name + "_date", day, name + "_precision", PRECISION_BY_LENGTH.get(value.length())));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream rows = SmallRegister.class.getResourceAsStream(file)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
