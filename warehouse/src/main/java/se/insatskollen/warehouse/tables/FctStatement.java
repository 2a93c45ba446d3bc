package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.reference;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.StatementTopic;
import se.insatskollen.warehouse.schema.Table;

/** What documents say in words about a project: purpose, method, result, why it ended. */
public final class FctStatement {
    public static final Table TABLE = new Table(
            "fct_statement",
            "One row per statement.",
            Table.columns(
                    List.of(
                            key("statement_key", "Stable name of the statement."),
                            reference("project_key", DimProject.TABLE, "The project."),
                            code("topic", StatementTopic.class, "What it is about."),
                            column("statement", TEXT, "The statement in our words.")),
                    Provenance.OF_A_REGISTER_ROW));

    private FctStatement() {}
}
