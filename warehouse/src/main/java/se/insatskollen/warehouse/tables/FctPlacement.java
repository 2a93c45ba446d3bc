package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.LegalGround;
import se.insatskollen.warehouse.codes.Provision;
import se.insatskollen.warehouse.schema.Table;

/** Placements outside the home: the outcome and the cost that early support should avoid. */
public final class FctPlacement {
    public static final Table TABLE = new Table(
            "fct_placement",
            "One row per placement of a child.",
            Table.columns(
                    List.of(
                            key("placement_key", "Pseudonym of the placement id."),
                            reference("person_key", DimPerson.TABLE, "The child."),
                            reference("case_key", FctCase.TABLE, "The case it was decided in."),
                            reference(
                                    "area_key",
                                    DimArea.TABLE,
                                    "District or municipality that was responsible when the case was opened."),
                            reference("placement_type_key", DimPlacementType.TABLE, "Form of placement."),
                            code("legal_ground", LegalGround.class, "The law it rests on."),
                            column("start_date", DATE, "First day."),
                            optional("end_date", DATE, "Last day; empty while it lasts."),
                            column("placement_days", INTEGER, "Days so far, first and last day both counted."),
                            column("provider_name", TEXT, "Organisation that provides it; never a person."),
                            code("provision", Provision.class, "Purchased or own."),
                            column("day_price_ore", ORE, "Price of a day, as delivered.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctPlacement() {}
}
