package se.insatskollen.etl.staging;

import java.nio.file.Path;
import java.util.List;
import se.insatskollen.etl.sources.PartReading;
import se.insatskollen.warehouse.release.DeliveryForm.ColumnForm;

/**
 * A delivery that was read to its end, and what the parser saw of it.
 *
 * @param parquet the file its rows were written to
 * @param parts what was seen of each sheet
 * @param columns its columns
 */
record ParsedDelivery(Path parquet, List<PartReading> parts, List<ColumnForm> columns) {}
