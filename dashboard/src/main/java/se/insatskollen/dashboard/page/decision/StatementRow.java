package se.insatskollen.dashboard.page.decision;

import java.util.EnumSet;
import java.util.Set;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.warehouse.codes.StatementTopic;

/** Something else a document says. */
record StatementRow(
        StatementTopic topic, String statement, @Nested Source source) {
    private static final Set<StatementTopic> FOR_A_COMMITTEE = EnumSet.of(
            StatementTopic.PURPOSE,
            StatementTopic.METHOD,
            StatementTopic.RESULT,
            StatementTopic.COMPARISON,
            StatementTopic.CONTINUATION,
            StatementTopic.ENDING);

    /** Whether it says what it was for, how it went or why it ended. */
    boolean isForACommittee() {
        return FOR_A_COMMITTEE.contains(topic);
    }
}
