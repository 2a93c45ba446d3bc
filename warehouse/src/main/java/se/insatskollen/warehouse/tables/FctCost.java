package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.CostKind;
import se.insatskollen.warehouse.schema.Table;

/** The ledger: what was booked, on whom, for what. */
public final class FctCost {
    public static final Table TABLE = new Table(
            "fct_cost",
            "One row per line of a voucher.",
            Table.columns(
                    List.of(
                            key("cost_key", "Voucher and line; the ledger's own id."),
                            column("posted_date", DATE, "Day it was booked for."),
                            reference(
                                    "area_key",
                                    DimArea.TABLE,
                                    "District or municipality whose committee bears it; okant-omrade when it is not known."),
                            column(
                                    "is_area_renamed",
                                    BOOLEAN,
                                    "Whether the ledger named a committee that had ended; it was mapped to its successor."),
                            reference(
                                    "project_key",
                                    DimProject.TABLE,
                                    "The project; inget-projekt when none is booked, okant-projekt when the code is not known."),
                            reference("payer_key", DimPayer.TABLE, "Whose budget."),
                            code("cost_kind", CostKind.class, "What it was spent on."),
                            column("account", TEXT, "Account in the chart of accounts."),
                            column("cost_centre", TEXT, "Cost centre."),
                            column("cost_ore", ORE, "Amount; negative when it corrects another.")),
                    Provenance.OF_A_DELIVERED_ROW));

    private FctCost() {}
}
