package se.insatskollen.dashboard.web.take;

import java.util.List;
import se.insatskollen.dashboard.web.table.Table;

/** The kinds of file a table is taken home as. */
public enum Format {
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("json", "application/json");

    private final String suffix;
    private final String type;

    Format(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    String suffix() {
        return suffix;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** The bytes of a file with those tables; only a workbook holds more than one. */
    public byte[] file(About about, List<Table> tables) {
        return switch (this) {
            case CSV -> CsvFile.of(about, tables.get(0));
            case XLSX -> Workbook.of(about, tables);
            case JSON -> JsonFile.of(about, tables.get(0));
        };
    }
}
