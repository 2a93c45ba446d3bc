package se.insatskollen.warehouse.docs;

import java.util.List;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/** The data dictionary {@code docs/tables.md}, written from the contracts so that it cannot disagree with them. */
public final class TablesPage {
    private TablesPage() {}

    /** The dictionary of the research shelf alone, as a research package carries it. */
    public static String ofResearch() {
        StringBuilder page = new StringBuilder("""
                # Data dictionary

                Written from the contracts that the release was checked against. Amounts are whole öre, days are calendar
                days, codes are the words listed. **Key** columns make a row unique.

                """);
        shelf(page, "Tables of `research.duckdb`, each also in `parquet/<table>.parquet`", Tables.RESEARCH);
        return page.toString();
    }

    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Tables

                Generated from the contracts in `se.insatskollen.warehouse.tables`; a test keeps it so. Amounts are whole
                öre, days are calendar days, codes are the words listed. **Key** columns make a row unique.

                """);
        shelf(page, "Research shelf: `research.duckdb` and `research/<table>/*.parquet`", Tables.RESEARCH);
        shelf(
                page,
                "Register shelf: `register.duckdb`, public; the invented city in the schema `exempelstad`",
                Tables.REGISTER);
        shelf(
                page,
                "Open shelf: `open.duckdb`, public figures; the invented city in the schema `exempelstad`",
                Tables.OPEN);
        shelf(page, "Edition shelf: kept beside the open shelf, never opened by the web process", Tables.EDITION);
        return page.toString();
    }

    private static void shelf(StringBuilder page, String title, List<Table> tables) {
        page.append("## ").append(title).append("\n\n");
        for (Table table : tables) {
            page.append("### ")
                    .append(table.name())
                    .append("\n\n")
                    .append(table.grain())
                    .append("\n\n");
            page.append("| column | type | filled | meaning |\n|---|---|---|---|\n");
            table.columns().forEach(column -> page.append(row(column)));
            page.append("\n");
        }
    }

    private static String row(Column column) {
        String filled =
                switch (column.role()) {
                    case KEY -> "**key**";
                    case REQUIRED -> "always";
                    case OPTIONAL -> "where known";
                };
        String target = column.targetTable().map(table -> " → `" + table + "`").orElse("");
        String codes = column.codes()
                .map(values -> " One of: " + String.join(", ", Code.names(values)) + ".")
                .orElse("");
        return "| `%s` | %s%s | %s | %s%s |\n"
                .formatted(
                        column.name(),
                        column.type().name().toLowerCase(java.util.Locale.ROOT),
                        target,
                        filled,
                        column.meaning(),
                        codes);
    }
}
