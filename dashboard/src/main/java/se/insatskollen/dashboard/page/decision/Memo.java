package se.insatskollen.dashboard.page.decision;

import java.util.Comparator;
import java.util.List;
import se.insatskollen.dashboard.page.decision.Cited.Said;
import se.insatskollen.dashboard.page.decision.Cited.Voice;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.warehouse.codes.CostShare;
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
        List<Voice> about,
        List<Said> grants,
        List<Said> claims,
        List<Voice> heard,
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
                voices(facts.about(StatementTopic.PURPOSE, StatementTopic.METHOD), cited),
                facts.grants().stream().map(row -> grant(row, cited)).toList(),
                facts.claims().stream()
                        .map(row -> cited.said(row.told(facts.participation()), row.source()))
                        .toList(),
                voices(
                        facts.about(
                                StatementTopic.RESULT,
                                StatementTopic.COMPARISON,
                                StatementTopic.ENDING,
                                StatementTopic.CONTINUATION),
                        cited),
                facts.evaluations().stream()
                        .map(row -> new Graded(row.evaluator(), row.certainty(), cited.fact(row.text(), row.source())))
                        .toList(),
                stands(facts, cited),
                facts.decisions().stream()
                        .filter(DecisionRow::isReferral)
                        .flatMap(row -> row.addressedTo().stream()
                                .map(names -> cited.fact("Tillfrågade: %s.".formatted(names), row.source())))
                        .toList(),
                new Unknown(facts).lines());
    }

    private static List<Voice> voices(List<StatementRow> rows, Cited cited) {
        return cited.voices(rows, StatementRow::statement, StatementRow::source);
    }

    // What a source is silent about is told once, under what is not known.
    private static Said grant(GrantRow row, Cited cited) {
        String covers = row.costShare() == CostShare.NOT_STATED ? "" : " Täcker: %s.".formatted(row.covers());
        return cited.fact(
                "%s, %s. Från %s, avser %s.%s"
                        .formatted(
                                SwedishFormat.sentence(row.amount()),
                                row.status(),
                                row.payer(),
                                row.period().text(),
                                covers),
                row.source());
    }

    // A motion's demands stand under the question, and so do other proposals where there is no motion.
    private static List<Said> stands(Facts facts, Cited cited) {
        boolean isAMotion = !facts.motions().isEmpty();
        return facts.decisions().stream()
                .filter(row -> isAMotion || !row.isProposal() || row.isAboutAPosition())
                .sorted(Comparator.comparing(DecisionRow::isAboutAPosition)
                        .reversed()
                        .thenComparing(DecisionRow::decisionKind))
                .map(row -> cited.fact(row.told(), row.source()))
                .distinct()
                .toList();
    }
}
