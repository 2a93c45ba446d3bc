package se.insatskollen.etl.star;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.release.DeliveryAccount.Coverage;
import se.insatskollen.warehouse.schema.Column;

/**
 * Counts the rows of a source that hold, in another way than {@link Superseded} finds those that do not: of each key the
 * last row, unless it withdraws, or a later full delivery tells of its day anew.
 */
final class Survivors {
    private final StagingArea staging;
    private final Source source;
    private final List<Current> inOrder;

    Survivors(StagingArea staging, Source source, List<Current> inOrder) {
        this.staging = staging;
        this.source = source;
        this.inOrder = inOrder;
    }

    /** The question to DuckDB, which answers with one number. */
    String sql() {
        String keys = source.keys().stream().map(Column::name).collect(joining(", "));
        return """
                select count(*) from (
                    select max_by(delivery_order, place) as delivery_order, max_by(told_day, place) as told_day
                    from (
                        select %1$s, %2$s as told_day, list_position([%3$s], delivery_key) as delivery_order,
                            list_position([%3$s], delivery_key) * 4294967296 + delivery_line as place
                        from read_parquet([%4$s]) where problem is null
                    )
                    group by %1$s
                )
                where %5$s""".formatted(keys, source.terms().day().orElse("null"), deliveries(), files(), holds());
    }

    private String deliveries() {
        return inOrder.stream()
                .map(delivery -> Literal.text(delivery.account().deliveryKey()))
                .collect(joining(", "));
    }

    private String files() {
        return inOrder.stream()
                .map(delivery ->
                        Literal.path(staging.parquet(source, delivery.account().deliveryKey())))
                .collect(joining(", "));
    }

    private String holds() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        for (int place = 1; place <= inOrder.size(); place++) {
            Coverage covers = inOrder.get(place - 1).account().covers();
            if (covers.mode() == DeliveryMode.DELETE) {
                conditions.add("delivery_order <> %d".formatted(place));
            } else if (covers.mode() == DeliveryMode.FULL) {
                conditions.add("(delivery_order >= %d%s)".formatted(place, otherDays(covers)));
            }
        }
        return String.join(" and ", conditions);
    }

    private static String otherDays(Coverage covers) {
        return covers.hasDays()
                ? " or told_day is null or told_day < date '%s' or told_day > date '%s'"
                        .formatted(covers.from(), covers.to())
                : "";
    }
}
