package se.insatskollen.etl.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Locale;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** The contracts of the research shelf as rows: one for each column of each table. */
final class DataDictionary {
    private DataDictionary() {}

    static String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("table", "column", "type", "filled", "meaning", "allowed_values", "reference");
            for (Table table : Tables.RESEARCH) {
                for (Column column : table.columns()) {
                    csv.writeRecord(
                            table.name(),
                            column.name(),
                            column.type().name().toLowerCase(Locale.ROOT),
                            column.role().name().toLowerCase(Locale.ROOT),
                            column.meaning(),
                            column.codes()
                                    .map(codes -> String.join(" | ", Code.names(codes)))
                                    .orElse(""),
                            column.targetTable().orElse(""));
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }
}
