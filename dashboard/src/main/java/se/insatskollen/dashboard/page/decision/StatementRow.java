package se.insatskollen.dashboard.page.decision;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.warehouse.codes.StatementTopic;

/** Something else a document says. */
record StatementRow(
        StatementTopic topic, String statement, @Nested Source source) {}
