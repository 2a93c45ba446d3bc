package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Whose budget a cost is booked on. */
public final class DimPayer {
    public static final Table TABLE = new Table(
            "dim_payer",
            "One row per kind of payer.",
            List.of(key("payer_key", "Code, such as INVESTMENT_FUND."), column("payer_name", TEXT, "Swedish name.")));

    private DimPayer() {}
}
