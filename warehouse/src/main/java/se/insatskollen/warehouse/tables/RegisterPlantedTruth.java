package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.TruthSubject;
import se.insatskollen.warehouse.schema.Table;

/** The facit of the invented city: what its generator built in. No estimator reads it. */
public final class RegisterPlantedTruth {
    public static final Table TABLE = new Table(
            "register_planted_truth",
            "One row per planted truth.",
            List.of(
                    key("truth_key", "Stable name."),
                    code("truth_subject", TruthSubject.class, "What it is about."),
                    optional("project_key", TEXT, "The invented project it is about."),
                    optional("area_key", TEXT, "The invented area it is about."),
                    column("measure", TEXT, "What is measured."),
                    column("true_value", DECIMAL, "The value the generator used."),
                    column("unit", TEXT, "Unit of the value."),
                    column("description", TEXT, "What it means, in Swedish.")));

    private RegisterPlantedTruth() {}
}
