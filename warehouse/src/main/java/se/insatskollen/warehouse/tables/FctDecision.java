package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.DecisionKind;
import se.insatskollen.warehouse.codes.DecisionPosition;
import se.insatskollen.warehouse.codes.DecisionStatus;
import se.insatskollen.warehouse.codes.FollowUp;
import se.insatskollen.warehouse.schema.Table;

/** What committees proposed, decided, referred and answered. */
public final class FctDecision {
    public static final Table TABLE = new Table(
            "fct_decision",
            "One row per decision or proposal of one body.",
            Table.columns(
                    List.of(
                            key("decision_key", "Stable name of the decision."),
                            reference("project_key", DimProject.TABLE, "The project."),
                            column("body", TEXT, "The committee or body."),
                            optional("decided_date", DATE, "Day of the meeting; empty when not in the documents."),
                            optionalCode("decided_precision", DatePrecision.class, "How exactly that is dated."),
                            optional("decision_number", TEXT, "Paragraph or registration number."),
                            code("decision_kind", DecisionKind.class, "What it is about."),
                            code("decision_status", DecisionStatus.class, "Proposed or decided."),
                            code("decision_position", DecisionPosition.class, "Where the body stands."),
                            column("content", TEXT, "What it says, in our words."),
                            optional("addressed_to", TEXT, "Whom it is addressed to."),
                            optional("due_date", DATE, "Last day for an answer."),
                            optionalCode("due_precision", DatePrecision.class, "How exactly that is dated."),
                            code("followed_up", FollowUp.class, "Whether it was followed up.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctDecision() {}
}
