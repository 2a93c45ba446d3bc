package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.CaseStage;
import se.insatskollen.warehouse.schema.Table;

/** How far a project's cases have come, from referral to support and back. */
public final class OpenProjectFlow {
    public static final Table TABLE = new Table(
            "open_project_flow",
            "One row per project and stage.",
            List.of(
                    key("project_key", "The project."),
                    keyCode("case_stage", CaseStage.class, "The stage."),
                    column("case_count", INTEGER, "Cases that reached the stage."),
                    optional(
                            "median_days",
                            INTEGER,
                            "Median days from opening to the stage; from closing for those who came back.")));

    private OpenProjectFlow() {}
}
