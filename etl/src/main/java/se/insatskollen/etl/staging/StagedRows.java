package se.insatskollen.etl.staging;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Rejection;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.schema.ColumnType;

/** Turns the rows of a delivery into Parquet's: the fields, the delivery, the line, and the problem if any. */
final class StagedRows extends WriteSupport<DeliveryRows.Row> {
    private static final int DECIMAL_DIGITS = 18;
    private static final int DECIMALS = 4;

    private final List<String> names = new ArrayList<>();
    private final MessageType schema;
    private final Binary deliveryKey;
    private RecordConsumer cells;

    StagedRows(Source source, String deliveryKey) {
        List<Type> types = new ArrayList<>();
        for (Field field : source.fields()) {
            types.add(type(field.column().type(), field.column().name()));
        }
        types.add(type(ColumnType.TEXT, SparkTypes.DELIVERY_KEY));
        types.add(type(ColumnType.INTEGER, SparkTypes.DELIVERY_LINE));
        types.add(type(ColumnType.TEXT, SparkTypes.PROBLEM));
        types.add(type(ColumnType.TEXT, SparkTypes.PROBLEM_COLUMN));
        types.add(type(ColumnType.TEXT, SparkTypes.PROBLEM_RULE));
        types.add(type(ColumnType.ORE, SparkTypes.REJECTED_ORE));
        types.forEach(type -> names.add(type.getName()));
        this.schema = new MessageType(source.name(), types);
        this.deliveryKey = text(deliveryKey);
    }

    @Override
    public WriteContext init(ParquetConfiguration settings) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    @SuppressWarnings("deprecation") // Abstract still.
    public WriteContext init(Configuration settings) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        cells = consumer;
    }

    @Override
    public void write(DeliveryRows.Row row) {
        int fields = names.size() - 6;
        cells.startMessage();
        for (int i = 0; i < row.values().size(); i++) {
            cell(i, row.values().get(i));
        }
        cell(fields, deliveryKey);
        cell(fields + 1, row.line());
        if (row.rejection().isPresent()) {
            Rejection rejection = row.rejection().get();
            cell(fields + 2, rejection.told());
            cell(fields + 3, rejection.column());
            cell(fields + 4, rejection.rule());
            cell(fields + 5, row.ore().orElse(null));
        }
        cells.endMessage();
    }

    private void cell(int place, Object value) {
        if (value != null) {
            cells.startField(names.get(place), place);
            add(value);
            cells.endField(names.get(place), place);
        }
    }

    private void add(Object value) {
        if (value instanceof String text) {
            cells.addBinary(text(text));
        } else if (value instanceof Binary text) {
            cells.addBinary(text);
        } else if (value instanceof Integer number) {
            cells.addInteger(number);
        } else if (value instanceof Long ore) {
            cells.addLong(ore);
        } else if (value instanceof LocalDate day) {
            cells.addInteger((int) day.toEpochDay());
        } else if (value instanceof Boolean isSo) {
            cells.addBoolean(isSo);
        } else if (value instanceof BigDecimal number) {
            cells.addLong(number.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact());
        } else {
            throw new IllegalArgumentException("There is no column for a " + value.getClass());
        }
    }

    private static Binary text(String text) {
        return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Type type(ColumnType type, String name) {
        return switch (type) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(name);
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case ORE -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(decimalType(DECIMALS, DECIMAL_DIGITS))
                        .named(name);
            case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(name);
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        };
    }
}
