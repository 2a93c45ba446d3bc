package se.insatskollen.etl.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;

/** Finds rows that point at nothing: a grant of an unknown project, a project in an unknown area. */
public final class ReferenceCheck {
    /**
     * A reference that is not found.
     *
     * @param target the source whose delivery should hold it
     * @param problem what is wrong, with line, header and value, and what to do
     */
    public record Broken(Source target, String problem) {}

    // Enough to correct a file by; a missing key can break thousands of rows.
    private static final int ROWS_TOLD = 10;

    private final StagingArea area;
    private final List<Current> all;

    /** @param all every delivery of the next release */
    public ReferenceCheck(StagingArea area, List<Current> all) {
        this.area = area;
        this.all = all;
    }

    /** The rows of the delivery whose reference is not found, ten a column at most. */
    public List<Broken> broken(Current delivery) throws SQLException {
        List<Broken> broken = new ArrayList<>();
        try (Connection connection = DuckDb.inMemory()) {
            for (Field field : delivery.source().fields()) {
                Optional<Source> target = field.column().targetTable().flatMap(Sources::filling);
                // Where the target has no delivery at all, that is the fault to tell of.
                if (target.isPresent()
                        && all.stream().anyMatch(current -> current.source().equals(target.get()))) {
                    DuckDb.texts(connection, check(delivery, field, target.get()))
                            .forEach(problem -> broken.add(new Broken(target.get(), problem)));
                }
            }
        }
        return broken;
    }

    private String check(Current delivery, Field field, Source target) {
        String files = all.stream()
                .filter(current -> current.source().equals(target))
                .map(this::parquet)
                .collect(Collectors.joining(", "));
        String column = field.column().name();
        return """
                select 'line ' || min(delivery_line) || ': %s "' || %s || '" is not found in %s'
                    || case when count(*) > 1 then ' (' || count(*) || ' rows)' else '' end || '. Correct one of them.'
                from read_parquet(%s)
                where problem is null and %s is not null
                    and %s not in (select %s from read_parquet([%s]) where problem is null)
                group by %s order by min(delivery_line) limit %d""".formatted(
                        field.header().name(),
                        column,
                        "data/" + target.file(),
                        parquet(delivery),
                        column,
                        column,
                        target.keys().get(0).name(),
                        files,
                        column,
                        ROWS_TOLD);
    }

    private String parquet(Current delivery) {
        return Literal.path(area.parquet(delivery.source(), delivery.account().deliveryKey()));
    }
}
