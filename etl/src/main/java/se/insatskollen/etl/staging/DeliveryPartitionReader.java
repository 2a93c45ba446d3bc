package se.insatskollen.etl.staging;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import se.insatskollen.etl.pseudonym.PseudonymKey;
import se.insatskollen.etl.pseudonym.Pseudonyms;
import se.insatskollen.etl.pseudonym.VaultException;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Ids;
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
    private final Path protectedFile;
    private final Set<String> protectedPersons = new TreeSet<>();
    private InternalRow current;

    private DeliveryPartitionReader(DeliveryPartition partition) {
        Source source = DeliveryFormat.source(partition.source());
        fieldCount = source.fields().size();
        deliveryKey = UTF8String.fromString(partition.deliveryKey());
        protectedFile = Path.of(partition.protectedFile());
        try {
            rows = new DeliveryRows(
                    source, Path.of(partition.path()), Charset.forName(partition.encoding()), ids(source, partition));
        } catch (IOException | UnreadableException | VaultException e) {
            // The header was read before Spark was asked: the file has changed under us.
            throw new IllegalStateException(partition.path() + " changed while it was read", e);
        }
    }

    @Override
    public boolean next() throws IOException {
        Optional<DeliveryRows.Row> row = rows.next();
        row.flatMap(DeliveryRows.Row::protectedPerson).ifPresent(protectedPersons::add);
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
        if (!protectedPersons.isEmpty()) {
            Files.write(protectedFile, protectedPersons);
        }
    }

    private static Ids ids(Source source, DeliveryPartition partition) throws IOException, VaultException {
        return source.holdsPseudonyms()
                ? new Ids(
                        Optional.of(new Pseudonyms(PseudonymKey.read(Path.of(partition.keyFile())))),
                        partition.isInvented())
                : Ids.NONE;
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
