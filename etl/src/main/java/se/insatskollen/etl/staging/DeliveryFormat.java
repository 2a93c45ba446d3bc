package se.insatskollen.etl.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.connector.catalog.Column;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;

/**
 * Lets Spark read a delivery through our own strict reader: one parse, straight into typed rows. Spark's own CSV reader
 * is not used because it casts (100,50 becomes 10050.00) and trusts the order of columns.
 *
 * <p>Options: {@code source}, {@code key_file}, and for each file, numbered from 0: {@code path.0}, {@code encoding.0},
 * {@code delivery_key.0}, {@code invented.0}, {@code protected.0}. Each file is one partition, in that order.
 */
public final class DeliveryFormat implements TableProvider {

    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        return SparkTypes.staged(source(options.get("source")));
    }

    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        CaseInsensitiveStringMap options = new CaseInsensitiveStringMap(properties);
        return new Deliveries(schema, options.get("source"), partitions(options));
    }

    private static List<InputPartition> partitions(CaseInsensitiveStringMap options) {
        List<InputPartition> partitions = new ArrayList<>();
        for (int file = 0; options.containsKey("path." + file); file++) {
            partitions.add(new DeliveryPartition(
                    options.get("source"),
                    options.get("path." + file),
                    options.get("encoding." + file),
                    options.get("delivery_key." + file),
                    options.getBoolean("invented." + file, false),
                    options.get("key_file"),
                    options.get("protected." + file)));
        }
        return partitions;
    }

    static Source source(String name) {
        return Sources.named(name).orElseThrow(() -> new IllegalArgumentException("There is no source " + name));
    }

    /** One file is one partition: it is read from front to back, in constant memory. */
    private record Deliveries(StructType rowSchema, String name, List<InputPartition> partitions)
            implements SupportsRead, ScanBuilder, Scan, Batch {
        @Override
        public Column[] columns() {
            return Arrays.stream(rowSchema.fields())
                    .map(field -> Column.create(field.name(), field.dataType(), field.nullable()))
                    .toArray(Column[]::new);
        }

        @Override
        public Set<TableCapability> capabilities() {
            return Set.of(TableCapability.BATCH_READ);
        }

        @Override
        public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
            return this;
        }

        @Override
        public Scan build() {
            return this;
        }

        @Override
        public StructType readSchema() {
            return rowSchema;
        }

        @Override
        public Batch toBatch() {
            return this;
        }

        @Override
        public InputPartition[] planInputPartitions() {
            return partitions.toArray(InputPartition[]::new);
        }

        @Override
        public PartitionReaderFactory createReaderFactory() {
            return new DeliveryPartitionReader.Factory();
        }
    }
}
