package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.CaseStage;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.schema.Table;

/** How far a project's cases have come, from referral to support and back. */
public final class OpenProjectFlow {
    public static final Table TABLE = new Table(
            "open_project_flow",
            "One row per project and stage.",
            List.of(
                    key("project_key", "The project."),
                    keyCode("case_stage", CaseStage.class, "The stage."),
                    optional("case_count", INTEGER, "Cases that reached the stage; empty where hidden."),
                    optional(
                            "median_days",
                            INTEGER,
                            "Median days from opening to the stage, from closing for those who came back; empty where"
                                    + " hidden."),
                    code("state", CellState.class, "Whether the figures are shown or hidden.")));

    private OpenProjectFlow() {}
}
