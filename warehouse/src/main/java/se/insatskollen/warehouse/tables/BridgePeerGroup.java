package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The official groups of similar municipalities, to compare like with like. */
public final class BridgePeerGroup {
    public static final Table TABLE = new Table(
            "bridge_peer_group",
            "One row per municipality, year and similar municipality.",
            Table.columns(
                    List.of(
                            keyReference("area_key", DimArea.TABLE, "The municipality that is compared."),
                            keyReference("peer_area_key", DimArea.TABLE, "A municipality like it."),
                            key("peer_year", INTEGER, "Year the group was made for."),
                            column("peer_group_code", TEXT, "Id of the group at its publisher.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private BridgePeerGroup() {}
}
