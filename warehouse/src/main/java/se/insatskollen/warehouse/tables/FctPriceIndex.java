package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.PriceIndexCode;
import se.insatskollen.warehouse.codes.PriceIndexMeasure;
import se.insatskollen.warehouse.codes.PriceIndexStatus;
import se.insatskollen.warehouse.schema.Table;

/** Price indices as published, to show money in one price year. */
public final class FctPriceIndex {
    public static final Table TABLE = new Table(
            "fct_price_index",
            "One row per index, period and measure.",
            Table.columns(
                    List.of(
                            keyCode("index_code", PriceIndexCode.class, "The index."),
                            key("period_from_date", DATE, "First day of the period."),
                            keyCode("index_measure", PriceIndexMeasure.class, "Level or change."),
                            column("period_to_date", DATE, "Last day of the period."),
                            column("index_name", TEXT, "Name in Swedish."),
                            column("index_value", DECIMAL, "The value as published."),
                            column("index_unit", TEXT, "Base of a level, or per cent."),
                            code("index_status", PriceIndexStatus.class, "How final it is."),
                            optional("edition", TEXT, "Edition it was taken from.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private FctPriceIndex() {}
}
