package se.insatskollen.etl.star;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.release.DeliveryAccount.Coverage;
import se.insatskollen.warehouse.schema.Column;

/**
 * Finds the rows that hold no longer. A later row of the same key replaces them, in a delivery whose name comes after or
 * further down in the same; or they are withdrawn; or a later full delivery tells of their days anew. They are few, so
 * that finding them beforehand spares the star from sorting millions of rows by their keys.
 */
final class Superseded {
    private final StagingArea staging;
    private final List<Current> inOrder;

    /** @param inOrder the deliveries, those that hold before others last */
    Superseded(StagingArea staging, List<Current> inOrder) {
        this.staging = staging;
        this.inOrder = inOrder;
    }

    /** Writes the delivery and line of each such row to a Parquet file. */
    void write(Path file) throws SQLException {
        List<String> rows = new ArrayList<>(
                List.of("select null::varchar as delivery_key, null::integer as delivery_line where false"));
        for (Source source : Sources.ALL) {
            List<Current> own = inOrder.stream()
                    .filter(delivery -> delivery.source().equals(source))
                    .toList();
            if (source.upkeep() == Upkeep.BY_SYSTEM && !own.isEmpty()) {
                rows.add(replaced(source, own));
                rows.addAll(toldAnew(source, own));
            }
        }
        try (Connection connection = DuckDb.spilling(file.resolveSibling("spill"))) {
            DuckDb.execute(
                    connection,
                    "copy (%s) to %s (format parquet)".formatted(String.join(" union ", rows), Literal.path(file)));
        }
    }

    // The row that withdraws another is no row itself.
    private List<String> toldAnew(Source source, List<Current> own) {
        List<String> rows = new ArrayList<>();
        for (int place = 0; place < own.size(); place++) {
            Coverage covers = own.get(place).account().covers();
            List<Current> told =
                    switch (covers.mode()) {
                        case DELTA -> List.of();
                        case DELETE -> List.of(own.get(place));
                        case FULL -> own.subList(0, place);
                    };
            if (!told.isEmpty()) {
                rows.add("select delivery_key, delivery_line from read_parquet([%s]) where problem is null%s"
                        .formatted(files(told), days(source, covers)));
            }
        }
        return rows;
    }

    private static String days(Source source, Coverage covers) {
        return covers.hasDays()
                ? " and %s between date '%s' and date '%s'"
                        .formatted(source.terms().day().orElseThrow(), covers.from(), covers.to())
                : "";
    }

    private String files(List<Current> deliveries) {
        return deliveries.stream()
                .map(delivery -> Literal.path(
                        staging.parquet(delivery.source(), delivery.account().deliveryKey())))
                .collect(joining(", "));
    }

    // Equal keys have equal hashes, which fill less memory than the keys; the few that come twice are compared
    // themselves.
    private String replaced(Source source, List<Current> own) {
        String keys = source.keys().stream().map(Column::name).collect(joining(", "));
        return """
                (with delivered as not materialized (
                    select %1$s, delivery_key, delivery_line,
                        list_position([%2$s], delivery_key) as delivery_order
                    from read_parquet([%3$s]) where problem is null
                )
                select delivery_key, delivery_line
                from delivered
                where hash(%1$s) in (select hash(%1$s) from delivered group by hash(%1$s) having count(*) > 1)
                qualify row_number() over (
                    partition by %1$s order by delivery_order desc, delivery_line desc) > 1)""".formatted(
                        keys,
                        own.stream()
                                .map(delivery -> Literal.text(delivery.account().deliveryKey()))
                                .collect(joining(", ")),
                        files(own));
    }
}
