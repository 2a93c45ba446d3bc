package se.insatskollen.dashboard.page.decision;

import java.util.List;
import se.insatskollen.dashboard.page.decision.Cited.Said;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.warehouse.codes.StatementTopic;

/**
 * The memo, section by section.
 *
 * @param about what it was for and how it worked
 * @param heard what is said of how it went, by whom
 * @param asked who were asked for their opinion
 */
record Memo(
        Question question,
        List<Said> reached,
        List<Said> staff,
        List<Said> about,
        List<Said> grants,
        List<Said> claims,
        List<Said> heard,
        List<Graded> evaluations,
        List<Said> stands,
        List<Said> asked,
        List<String> unknown) {

    /** An evaluation with how sure it makes us. */
    record Graded(String evaluator, String certainty, Said said) {}

    static Memo of(Facts facts, Cited cited) {
        return new Memo(
                Question.of(facts, cited),
                facts.participation().stream()
                        .map(row -> cited.fact(row.text() + ".", row.source()))
                        .toList(),
                facts.staffing().stream()
                        .map(row -> cited.fact(row.text() + ".", row.source()))
                        .toList(),
                said(facts.about(StatementTopic.PURPOSE, StatementTopic.METHOD), cited),
                facts.grants().stream().map(row -> grant(row, cited)).toList(),
                facts.claims().stream()
                        .map(row -> cited.said("%s. %s".formatted(row.title(), row.description()), row.source()))
                        .toList(),
                said(
                        facts.about(
                                StatementTopic.RESULT,
                                StatementTopic.COMPARISON,
                                StatementTopic.ENDING,
                                StatementTopic.CONTINUATION),
                        cited),
                facts.evaluations().stream()
                        .map(row -> new Graded(row.evaluator(), row.certainty(), cited.fact(row.text(), row.source())))
                        .toList(),
                facts.decisions().stream().map(row -> stand(row, cited)).toList(),
                facts.decisions().stream()
                        .filter(DecisionRow::isReferral)
                        .flatMap(row -> row.addressedTo().stream()
                                .map(names -> cited.fact("Tillfrågade: %s.".formatted(names), row.source())))
                        .toList(),
                new Unknown(facts).lines());
    }

    private static List<Said> said(List<StatementRow> rows, Cited cited) {
        return rows.stream()
                .map(row -> cited.said(row.statement(), row.source()))
                .toList();
    }

    private static Said grant(GrantRow row, Cited cited) {
        return cited.fact(
                "%s: %s. Från %s, avser %s. Täcker: %s."
                        .formatted(
                                row.amount(),
                                row.status(),
                                row.payer(),
                                row.period().text(),
                                row.covers()),
                row.source());
    }

    // What is asked for already stands under the question.
    private static Said stand(DecisionRow row, Cited cited) {
        boolean isTold = row.isMotion() || row.isProposal();
        return cited.fact(isTold ? row.stand() : row.stand() + " " + row.content(), row.source());
    }
}
