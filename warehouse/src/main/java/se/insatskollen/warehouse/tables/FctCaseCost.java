package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/**
 * What each case costs in full, in nominal öre: its placements, and its part of what its project or its committee pays
 * for all its cases. The two have no cost in common: ledger invoices for placements are shared by nobody.
 *
 * <p>Source: methods 4, "Cost of a case". The öre of a part are rounded cumulatively, so that the parts of a pool add up
 * to it; {@code audit_case_cost} tells of every pool.
 */
public final class FctCaseCost {
    public static final Table TABLE = new Table(
            "fct_case_cost",
            "One row per case and calendar year in which it costs anything.",
            List.of(
                    keyReference("case_key", FctCase.TABLE, "The case."),
                    key("cost_year", INTEGER, "The calendar year."),
                    column(
                            "placement_cost_ore",
                            ORE,
                            "Days of placements decided in the case × their delivered day price, up to the data date; first"
                                    + " and last day both counted."),
                    column(
                            "shared_cost_ore",
                            ORE,
                            "Its part of the other costs of its project, else of its committee and municipality, by contact"
                                    + " minutes, or by open days where the pool has no minutes that year."),
                    reference("delivery_key", AuditFile.TABLE, "The delivery the case came in.")));

    private FctCaseCost() {}
}
