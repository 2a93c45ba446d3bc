package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The social workers behind cases and contacts, without their names. */
public final class DimWorker {
    public static final Table TABLE = new Table(
            "dim_worker",
            "One row per worker named on a case or a contact.",
            List.of(
                    key("worker_key", "Pseudonym of the worker id."),
                    column("case_count", INTEGER, "Cases the worker is named on or had contacts in.")));

    private DimWorker() {}
}
