package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctStatement;

/** What documents say in words about a project. */
final class StatementSource {
    static final Source SOURCE = Source.of(
            "statement",
            "Vad handlingarna säger",
            Origin.REGISTER,
            FctStatement.TABLE,
            List.of(
                    header("utsaga_id", "statement_key"),
                    header("projekt_id", "project_key"),
                    header("ämne", "topic"),
                    header("text", "statement")),
            Header.OF_A_REGISTER_ROW);

    private StatementSource() {}
}
