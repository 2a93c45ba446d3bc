package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** What is done for a child or by a project, in the broadest useful groups. */
public final class DimInterventionType {
    public static final Table TABLE = new Table(
            "dim_intervention_type",
            "One row per type of intervention, and one for none.",
            List.of(
                    key("intervention_type_key", "Code, such as FAMILY_TREATMENT; NONE where no support was given."),
                    column("intervention_type_name", TEXT, "Swedish name.")));

    private DimInterventionType() {}
}
