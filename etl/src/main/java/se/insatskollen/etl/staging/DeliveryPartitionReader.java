package se.insatskollen.etl.staging;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Source;

/** Turns the rows of a delivery into Spark's rows: the fields, the delivery, the line, and the problem if any. */
final class DeliveryPartitionReader implements PartitionReader<InternalRow> {

    /** Opens a reader in the task that reads the file. */
    static final class Factory implements PartitionReaderFactory {
        @Override
        public PartitionReader<InternalRow> createReader(InputPartition partition) {
            return new DeliveryPartitionReader((DeliveryPartition) partition);
        }
    }

    private final UTF8String deliveryKey;
    private final int fieldCount;
    private final DeliveryRows rows;
    private InternalRow current;

    private DeliveryPartitionReader(DeliveryPartition partition) {
        Source source = DeliveryFormat.source(partition.source());
        fieldCount = source.fields().size();
        deliveryKey = UTF8String.fromString(partition.deliveryKey());
        try {
            rows = new DeliveryRows(source, Path.of(partition.path()), Charset.forName(partition.encoding()));
        } catch (IOException | UnreadableException e) {
            // The header was read before Spark was asked: the file has changed under us.
            throw new IllegalStateException(partition.path() + " changed while it was read", e);
        }
    }

    @Override
    public boolean next() {
        Optional<DeliveryRows.Row> row = rows.next();
        row.ifPresent(found -> current = internal(found));
        return row.isPresent();
    }

    @Override
    public InternalRow get() {
        return current;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private InternalRow internal(DeliveryRows.Row row) {
        Object[] cells = new Object[fieldCount + 3];
        for (int i = 0; i < row.values().size(); i++) {
            cells[i] = internal(row.values().get(i));
        }
        cells[fieldCount] = deliveryKey;
        cells[fieldCount + 1] = row.line();
        cells[fieldCount + 2] = row.problem().map(UTF8String::fromString).orElse(null);
        return new GenericInternalRow(cells);
    }

    private static Object internal(Object value) {
        if (value instanceof String text) {
            return UTF8String.fromString(text);
        }
        if (value instanceof LocalDate day) {
            return (int) day.toEpochDay();
        }
        if (value instanceof BigDecimal number) {
            return Decimal.apply(number, 18, 4);
        }
        return value;
    }
}
