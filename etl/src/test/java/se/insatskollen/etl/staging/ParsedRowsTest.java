package se.insatskollen.etl.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.PartReading;
import se.insatskollen.etl.sources.Rejection;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.duckdb.DuckDb;

class ParsedRowsTest {
    private static final Source COST = Sources.named("cost").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void a_row_counts_once_in_the_part_where_it_stands_first() throws Exception {
        Path parquet = folder.resolve("staged.parquet");
        try (StagedFile staged = new StagedFile(COST, "cost-1", parquet)) {
            staged.write(row(2, "A-1", "Deltanäs", 100));
            staged.write(row(3, "A-1", "Deltanäs", 100));
            staged.write(row(4, "A-1", null, 100));
            staged.write(row(5, "A-1", null, 100));
            staged.write(row(6, "A-2", "Deltanäs", -30));
            staged.write(rejected(7, 9));
            staged.write(row(9, "A-1", "Deltanäs", 100));
            staged.write(row(10, "A-3", "Deltanäs", 7));
        }
        try (Connection connection = DuckDb.inMemory()) {
            ParsedRows rows = new ParsedRows(COST, parquet, connection);
            assertThat(rows.found(part("Januari", 0, 7))).isEqualTo(new ParsedRows.Found(6, 1, 3, 370, 9, 170));
            assertThat(rows.found(part("Februari", 7, 10))).isEqualTo(new ParsedRows.Found(2, 0, 1, 107, 0, 7));
        }
    }

    private static PartReading part(String name, int linesBefore, int lastLine) {
        return new PartReading(name, linesBefore, lastLine, 1, 0, 0);
    }

    private static DeliveryRows.Row row(int line, String voucher, String district, long ore) {
        List<Object> values = Arrays.asList(
                voucher,
                LocalDate.of(2024, 1, 31),
                "9901",
                district,
                "5011 Löner",
                "personal",
                "990104",
                null,
                "stadsdelsnämnden",
                ore);
        return new DeliveryRows.Row(line, values, Optional.empty(), Optional.of(ore), Optional.empty());
    }

    private static DeliveryRows.Row rejected(int line, long ore) {
        return new DeliveryRows.Row(
                line,
                List.of(),
                Optional.of(new Rejection("datum", "is no day", "datum is no day")),
                Optional.of(ore),
                Optional.empty());
    }
}
