package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Which areas became which: districts that merged keep their own history. */
public final class BridgeAreaSuccession {
    public static final Table TABLE = new Table(
            "bridge_area_succession",
            "One row per pair of predecessor and successor area.",
            Table.columns(
                    List.of(
                            keyReference("predecessor_area_key", DimArea.TABLE, "The area that ended."),
                            keyReference("successor_area_key", DimArea.TABLE, "The area that took over."),
                            column("succession_date", DATE, "First day of the successor.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private BridgeAreaSuccession() {}
}
