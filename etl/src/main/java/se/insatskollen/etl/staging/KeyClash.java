package se.insatskollen.etl.staging;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.schema.Column;

/** Finds a delivery that tells of something another delivery of the same source tells of already. */
public final class KeyClash {
    private final StagingArea area;

    public KeyClash(StagingArea area) {
        this.area = area;
    }

    /** Why the later delivery cannot stand beside the earlier one, if it cannot. */
    public Optional<Refusal> between(Current earlier, Current later) throws SQLException {
        List<String> keys = later.source().keys().stream().map(Column::name).toList();
        String columns = String.join(", ", keys);
        String example = keys.stream().map("cast(%s as varchar)"::formatted).collect(joining(" || ' · ' || "));
        String check = """
                select 'line ' || min(delivery_line) || ': "' || min(%s) || '" stands in %s too. Keep one of the rows.'
                from read_parquet(%s)
                where problem is null
                    and (%s) in (select (%s) from read_parquet(%s) where problem is null)
                having count(*) > 0""".formatted(example, earlier.place(), parquet(later), columns, columns, parquet(earlier));
        try (Connection connection = DuckDb.inMemory()) {
            return DuckDb.texts(connection, check).stream()
                    .findFirst()
                    .map(problem -> new Refusal(later.place(), problem));
        }
    }

    private String parquet(Current delivery) {
        return Literal.path(area.parquet(delivery.source(), delivery.account().deliveryKey()));
    }
}
