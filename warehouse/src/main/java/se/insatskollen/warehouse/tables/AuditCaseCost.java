package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.ORE;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** Proof per cost pool and year that no öre of the ledger is lost or counted twice on its way to the cases. */
public final class AuditCaseCost {
    public static final Table TABLE = new Table(
            "audit_case_cost",
            "One row per project, or committee, and calendar year in which something is booked on it: booked = invoices for"
                    + " placements + shared + unshared.",
            List.of(
                    keyReference(
                            "area_key",
                            DimArea.TABLE,
                            "The committee that bears the costs, okant-omrade when it is not known; of a project, its own"
                                    + " area."),
                    keyReference(
                            "project_key",
                            DimProject.TABLE,
                            "The project; inget-projekt for what is booked on none, or on one that is not known."),
                    key("cost_year", INTEGER, "The calendar year."),
                    column("is_invented", BOOLEAN, "Whether the ledger is that of the invented city."),
                    column("booked_ore", ORE, "What is booked, corrections subtracted."),
                    column(
                            "placement_invoice_ore",
                            ORE,
                            "Invoices for placements, which cases bear as days × day price instead."),
                    column("shared_ore", ORE, "What is shared among cases; fct_case_cost has the parts."),
                    column(
                            "unshared_ore",
                            ORE,
                            "What nobody can bear: no case of the pool has a contact or an open day that year.")));

    private AuditCaseCost() {}
}
