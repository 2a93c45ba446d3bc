package se.insatskollen.etl.star;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.SparkTypes;
import se.insatskollen.etl.staging.StagingArea;

/** Gives the star's SQL one view {@code stg_<source>} for each source: the accepted rows of its current deliveries. */
public final class StagedViews {
    private final SparkSession spark;
    private final StagingArea area;

    public StagedViews(SparkSession spark, StagingArea area) {
        this.spark = spark;
        this.area = area;
    }

    public void create(List<Current> deliveries) {
        for (Source source : Sources.ALL) {
            List<Current> own = deliveries.stream()
                    .filter(delivery -> delivery.source().equals(source))
                    .toList();
            rows(source, own).createOrReplaceTempView("stg_" + source.name());
        }
    }

    private Dataset<Row> rows(Source source, List<Current> deliveries) {
        if (deliveries.isEmpty()) {
            return spark.createDataFrame(List.of(), SparkTypes.staged(source));
        }
        String[] files = deliveries.stream()
                .map(delivery ->
                        area.parquet(source, delivery.account().deliveryKey()).toString())
                .toArray(String[]::new);
        Dataset<Row> staged = spark.read().schema(SparkTypes.staged(source)).parquet(files);
        boolean hasDuplicates =
                deliveries.stream().anyMatch(delivery -> delivery.account().rowsDuplicate() > 0);
        return hasDuplicates ? withoutDuplicates(source, staged) : staged.where("problem is null");
    }

    // Of rows that are the same to the letter, the first line stays.
    private Dataset<Row> withoutDuplicates(Source source, Dataset<Row> staged) {
        String view = "staged_" + source.name();
        staged.createOrReplaceTempView(view);
        String content =
                source.fields().stream().map(field -> field.column().name()).collect(joining(", ")) + ", delivery_key";
        return spark.sql("select %s, min(delivery_line) as delivery_line from %s where problem is null group by %s"
                .formatted(content, view, content));
    }
}
