package se.insatskollen.dashboard.page.decision;

import java.util.List;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.warehouse.codes.StatementTopic;

/** What the register holds for the memo, each fact with its source. */
record Facts(
        SubjectRow subject,
        List<ParticipationRow> participation,
        List<StaffingRow> staffing,
        List<GrantRow> grants,
        List<ClaimRow> claims,
        List<EvaluationRow> evaluations,
        List<DecisionRow> decisions,
        List<StatementRow> statements) {

    List<DecisionRow> motions() {
        return decisions.stream()
                .filter(DecisionRow::isMotion)
                .filter(DecisionRow::isProposal)
                .toList();
    }

    /** What is proposed, motions aside. */
    List<DecisionRow> proposals() {
        return decisions.stream()
                .filter(DecisionRow::isProposal)
                .filter(row -> !row.isMotion())
                .toList();
    }

    List<StatementRow> about(StatementTopic... topics) {
        List<StatementTopic> wanted = List.of(topics);
        return statements.stream().filter(row -> wanted.contains(row.topic())).toList();
    }
}
