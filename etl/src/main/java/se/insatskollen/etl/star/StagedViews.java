package se.insatskollen.etl.star;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.sources.Upkeep;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.SparkTypes;
import se.insatskollen.etl.staging.StagingArea;

/**
 * Gives the SQL of the star its input. A source that is kept by hand is a view {@code stg_<source>}; one that lands
 * night by night is {@code delivered_<source>}: of each key the row that holds, with the order of its delivery.
 * {@code rejected_row} lists what was rejected when read.
 */
public final class StagedViews {
    private static final StructType DELIVERY_ORDER =
            new StructType().add("delivery_key", "string").add("delivery_order", "int");
    private static final StructType PERSON = new StructType().add("person_key", "string");
    private static final String REJECTED =
            "select delivery_key, delivery_line, problem_column, problem_rule from %s where problem is not null";

    private final SparkSession spark;
    private final StagingArea area;

    public StagedViews(SparkSession spark, StagingArea area) {
        this.spark = spark;
        this.area = area;
    }

    /**
     * Makes all views.
     *
     * @param deliveries what the release is made from
     * @param protectedPersons pseudonyms of those who are never shown
     * @param work a folder for what is worked out on the way
     */
    public void create(List<Current> deliveries, List<String> protectedPersons, Path work) throws SQLException {
        List<Current> inOrder = DeliveryOrder.of(deliveries);
        view("delivery_order", DELIVERY_ORDER, order(inOrder));
        Path superseded = work.resolve("superseded.parquet");
        new Superseded(area, inOrder).write(superseded);
        spark.read().parquet(superseded.toString()).coalesce(1).createOrReplaceTempView("superseded_row");
        view(
                "protected_person",
                PERSON,
                protectedPersons.stream()
                        .map(person -> RowFactory.create(person))
                        .toList());
        List<String> rejected = new ArrayList<>();
        for (Source source : Sources.ALL) {
            List<Current> own = deliveries.stream()
                    .filter(delivery -> delivery.source().equals(source))
                    .toList();
            staged(source, own).createOrReplaceTempView("staged_" + source.name());
            accepted(source, own).createOrReplaceTempView(viewName(source));
            if (own.stream().anyMatch(delivery -> delivery.account().rows().rejected() > 0)) {
                rejected.add(REJECTED.formatted("staged_" + source.name()));
            }
        }
        String none = REJECTED.formatted("staged_" + Sources.ALL.get(0).name());
        spark.sql(rejected.isEmpty() ? none : String.join(" union all ", rejected))
                .createOrReplaceTempView("rejected_row");
    }

    private static String viewName(Source source) {
        return switch (source.upkeep()) {
            case BY_HAND -> "stg_" + source.name();
            case BY_SYSTEM -> "delivered_" + source.name();
        };
    }

    private Dataset<Row> staged(Source source, List<Current> deliveries) {
        if (deliveries.isEmpty()) {
            return spark.createDataFrame(List.of(), SparkTypes.staged(source));
        }
        String[] files = deliveries.stream()
                .map(delivery ->
                        area.parquet(source, delivery.account().deliveryKey()).toString())
                .toArray(String[]::new);
        return spark.read().schema(SparkTypes.staged(source)).parquet(files).coalesce(1);
    }

    private Dataset<Row> accepted(Source source, List<Current> deliveries) {
        String staged = "staged_" + source.name();
        if (source.upkeep() == Upkeep.BY_SYSTEM) {
            return spark.sql("""
                    select staged.*, delivery_order.delivery_order
                    from %s as staged
                    join delivery_order on staged.delivery_key = delivery_order.delivery_key
                    left anti join superseded_row
                        on staged.delivery_key = superseded_row.delivery_key
                        and staged.delivery_line = superseded_row.delivery_line
                    where staged.problem is null""".formatted(staged));
        }
        boolean hasDuplicates = deliveries.stream()
                .anyMatch(delivery -> delivery.account().rows().duplicate() > 0);
        return hasDuplicates ? withoutDuplicates(source) : spark.table(staged).where("problem is null");
    }

    // Of rows that are the same to the letter, the first line stays.
    private Dataset<Row> withoutDuplicates(Source source) {
        String content =
                source.fields().stream().map(field -> field.column().name()).collect(joining(", ")) + ", delivery_key";
        return spark.sql(
                "select %s, min(delivery_line) as delivery_line from staged_%s where problem is null group by %s"
                        .formatted(content, source.name(), content));
    }

    private static List<Row> order(List<Current> inOrder) {
        return IntStream.range(0, inOrder.size())
                .mapToObj(
                        place -> RowFactory.create(inOrder.get(place).account().deliveryKey(), place))
                .toList();
    }

    private void view(String name, StructType schema, List<Row> rows) {
        spark.createDataFrame(rows, schema).createOrReplaceTempView(name);
    }
}
