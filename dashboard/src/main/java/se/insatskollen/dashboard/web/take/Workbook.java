package se.insatskollen.dashboard.web.take;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import se.insatskollen.dashboard.web.table.Table;

/** Tables as an Excel workbook: a sheet each, and a last one that tells where they are from. */
final class Workbook {
    private static final String ABOUT = "Om";
    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;
    private static final int HEAD_ROW = 2;

    private Workbook() {}

    static byte[] of(About about, List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "Insatskollen", null)) {
            tables.forEach(table -> write(workbook.newWorksheet(name(table)), table, about));
            tell(workbook.newWorksheet(ABOUT), about, tables);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table, About about) {
        Grid grid = Grid.of(table);
        sheet.value(0, 0, table.caption());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, about.isInvented() ? About.INVENTED : table.source());
        for (int column = 0; column < grid.heads().size(); column++) {
            sheet.value(HEAD_ROW, column, grid.heads().get(column));
            sheet.style(HEAD_ROW, column).bold().set();
            for (int row = 0; row < grid.rows().size(); row++) {
                put(sheet, HEAD_ROW + 1 + row, column, grid.rows().get(row).get(column));
            }
            sheet.width(column, width(grid, column));
        }
        sheet.freezePane(1, HEAD_ROW + 1);
    }

    private static void tell(Worksheet sheet, About about, List<Table> tables) {
        List<About.Fact> facts = Stream.concat(
                        about.facts().stream(),
                        tables.stream()
                                .map(table -> new About.Fact(
                                        "Blad ”%s”".formatted(name(table)),
                                        Stream.of(table.caption(), table.source())
                                                .filter(text -> !text.isEmpty())
                                                .reduce("%s. Källa: %s"::formatted)
                                                .orElse(""))))
                .toList();
        for (int row = 0; row < facts.size(); row++) {
            sheet.value(row, 0, facts.get(row).name());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, facts.get(row).text());
        }
        sheet.width(0, WIDEST / 2.0);
        sheet.width(1, WIDEST * 2.0);
    }

    // A text that begins like a formula stays a text: the writer never writes formulas.
    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    private static double width(Grid grid, int column) {
        int longest = Stream.concat(
                        Stream.of(grid.heads().get(column)),
                        grid.rows().stream().map(row -> row.get(column).toString()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(WIDEST, longest + 2.0);
    }

    private static String name(Table table) {
        return table.id().substring(0, Math.min(table.id().length(), LONGEST_NAME));
    }
}
