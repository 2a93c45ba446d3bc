package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.EvaluationStatus;
import se.insatskollen.warehouse.codes.EvaluatorPosition;
import se.insatskollen.warehouse.codes.ReportAccess;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;
import se.insatskollen.warehouse.schema.Table;

/** Who has evaluated a project, how, and what they found. */
public final class FctEvaluation {
    public static final Table TABLE = new Table(
            "fct_evaluation",
            "One row per evaluation, done, under way or planned.",
            Table.columns(
                    List.of(
                            key("evaluation_key", "Stable name of the evaluation."),
                            reference("project_key", DimProject.TABLE, "The project."),
                            column("evaluator", TEXT, "The institution that evaluates."),
                            code("evaluator_position", EvaluatorPosition.class, "How free it is from the project."),
                            code("evaluation_status", EvaluationStatus.class, "How far it has come."),
                            code("study_design", StudyDesign.class, "How the result is reached."),
                            optional("analysed_count", INTEGER, "How many were analysed."),
                            optional("enrolled_count", INTEGER, "How many took part."),
                            optionalCode("count_unit", CountUnit.class, "What those numbers count."),
                            optional("follow_up", TEXT, "How long they were followed."),
                            optional("published_date", DATE, "When it was published."),
                            optionalCode("published_precision", DatePrecision.class, "How exactly that is dated."),
                            optional("conclusion", TEXT, "What it concludes, in our words."),
                            optional("criticism", TEXT, "What it criticises, in our words."),
                            code("covers_cost", StatedAnswer.class, "Whether it looks at cost."),
                            code("report_access", ReportAccess.class, "How much of the report we have read.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctEvaluation() {}
}
