package se.insatskollen.etl.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;

/** Finds rows that point at nothing: a grant of an unknown project, a project in an unknown area. */
public final class ReferenceCheck {
    private final StagingArea area;

    public ReferenceCheck(StagingArea area) {
        this.area = area;
    }

    /** A refusal for each staged row of the delivery whose reference is not found among the current deliveries. */
    public List<Refusal> refusals(Current delivery, List<Current> all) throws SQLException {
        List<Refusal> refusals = new ArrayList<>();
        try (Connection connection = DuckDb.inMemory()) {
            for (Field field : delivery.source().fields()) {
                Optional<Source> target = field.column().targetTable().flatMap(Sources::filling);
                if (target.isPresent()) {
                    String check = check(delivery, field, target.get(), all);
                    DuckDb.texts(connection, check)
                            .forEach(problem -> refusals.add(new Refusal(delivery.place(), problem)));
                }
            }
        }
        return refusals;
    }

    private String check(Current delivery, Field field, Source target, List<Current> all) {
        List<String> files = all.stream()
                .filter(current -> current.source().equals(target))
                .map(this::parquet)
                .toList();
        String column = field.column().name();
        String known = files.isEmpty()
                ? "select null where false"
                : "select %s from read_parquet([%s]) where problem is null"
                        .formatted(target.keys().get(0).name(), String.join(", ", files));
        return """
                select 'line ' || delivery_line || ': %s "' || %s || '" is not found in %s. Correct one of them.'
                from read_parquet(%s) where problem is null and %s is not null and %s not in (%s)
                order by delivery_line""".formatted(
                field.header().name(), column, "data/" + target.file(), parquet(delivery), column, column, known);
    }

    private String parquet(Current delivery) {
        return Literal.path(area.parquet(delivery.source(), delivery.account().deliveryKey()));
    }
}
