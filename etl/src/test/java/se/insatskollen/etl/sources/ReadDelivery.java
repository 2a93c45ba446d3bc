package se.insatskollen.etl.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;

/** A delivery that a test has read to its end. */
record ReadDelivery(List<DeliveryRows.Row> rows, List<PartReading> parts) {
    static ReadDelivery of(Source source, Path file) throws IOException, UnreadableException {
        return of(source, source.terms().mode(), file, Ids.NONE, Corrections.NONE);
    }

    static ReadDelivery of(Source source, DeliveryMode mode, Path file, Ids ids, Corrections corrections)
            throws IOException, UnreadableException {
        List<DeliveryRows.Row> rows = new ArrayList<>();
        try (DeliveryRows delivery = new DeliveryRows(source, mode, file, ByteFacts.of(file), ids, corrections)) {
            for (Optional<DeliveryRows.Row> row = delivery.next(); row.isPresent(); row = delivery.next()) {
                rows.add(row.get());
            }
            return new ReadDelivery(rows, delivery.parts());
        }
    }

    /** The values of one column in all rows. */
    List<Object> column(Source source, String header) {
        int place = source.fields().stream()
                .map(field -> field.header().name())
                .toList()
                .indexOf(header);
        return rows.stream()
                .map(row -> row.rejection().isPresent()
                        ? row.rejection().get().told()
                        : row.values().get(place))
                .toList();
    }
}
