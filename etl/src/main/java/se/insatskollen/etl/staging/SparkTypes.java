package se.insatskollen.etl.staging;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;

/** Spark's view of the contracts: the schema of a table, and of a staged delivery. */
public final class SparkTypes {
    static final String DELIVERY_KEY = "delivery_key";
    static final String DELIVERY_LINE = "delivery_line";
    static final String PROBLEM = "problem";
    static final String PROBLEM_COLUMN = "problem_column";
    static final String PROBLEM_RULE = "problem_rule";
    static final String REJECTED_ORE = "rejected_ore";

    private SparkTypes() {}

    /** The columns of a table, in the order of its contract. */
    public static StructType schema(Table table) {
        return new StructType(table.columns().stream().map(SparkTypes::field).toArray(StructField[]::new));
    }

    /** The columns of a staged delivery: its fields, where each row came from, and why it was rejected. */
    public static StructType staged(Source source) {
        List<StructField> fields = new ArrayList<>();
        for (Field field : source.fields()) {
            fields.add(field(field.column()));
        }
        fields.add(DataTypes.createStructField(DELIVERY_KEY, DataTypes.StringType, true));
        fields.add(DataTypes.createStructField(DELIVERY_LINE, DataTypes.IntegerType, true));
        fields.add(DataTypes.createStructField(PROBLEM, DataTypes.StringType, true));
        fields.add(DataTypes.createStructField(PROBLEM_COLUMN, DataTypes.StringType, true));
        fields.add(DataTypes.createStructField(PROBLEM_RULE, DataTypes.StringType, true));
        fields.add(DataTypes.createStructField(REJECTED_ORE, DataTypes.LongType, true));
        return new StructType(fields.toArray(new StructField[0]));
    }

    private static StructField field(Column column) {
        return DataTypes.createStructField(column.name(), type(column.type()), true);
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case ORE -> DataTypes.LongType;
            case DECIMAL -> DataTypes.createDecimalType(18, 4);
            case DATE -> DataTypes.DateType;
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }
}
