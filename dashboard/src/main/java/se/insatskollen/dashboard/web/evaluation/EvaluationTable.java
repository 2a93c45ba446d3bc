package se.insatskollen.dashboard.web.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.table.SourcedTable;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;

/** Evaluations to take home, with everything that a card tells. */
public final class EvaluationTable {
    private static final String ID = "utvarderingar";

    private EvaluationTable() {}

    /** The evaluations of one project. */
    public static Table of(String caption, List<EvaluationRow> rows) {
        return SourcedTable.of(
                ID,
                caption,
                "Utvärderare",
                rows,
                EvaluationRow::evaluator,
                EvaluationRow::source,
                columns(Function.identity()));
    }

    /**
     * The evaluations of several projects.
     *
     * @param project what is evaluated
     */
    public static <T> Table of(
            String caption, List<T> rows, Function<T, String> project, Function<T, EvaluationRow> evaluation) {
        Column<T> evaluator = words("Utvärderare", evaluation, EvaluationRow::evaluator);
        return SourcedTable.of(
                ID,
                caption,
                "Projekt",
                rows,
                project,
                row -> evaluation.apply(row).source(),
                Stream.concat(Stream.of(evaluator), columns(evaluation).stream())
                        .toList());
    }

    private static <T> List<Column<T>> columns(Function<T, EvaluationRow> evaluation) {
        return List.of(
                words("Läge", evaluation, EvaluationRow::status),
                words("Hur säkert vet vi?", evaluation, EvaluationRow::certainty),
                words("Vad som saknas för att veta säkrare", evaluation, EvaluationRow::missing),
                words("Är utvärderaren utomstående?", evaluation, EvaluationRow::position),
                words("Slutsats", evaluation, row -> row.found(row.conclusion())),
                words("Kritik", evaluation, row -> row.found(row.criticism())),
                words("Ser till kostnaden", evaluation, row -> row.coversCost().label()),
                words("Upplägg", evaluation, row -> Grade.words(row.studyDesign())),
                words("Analyserade", evaluation, EvaluationRow::analysed),
                words("Uppföljning", evaluation, row -> row.shown(row.followUp())),
                words("Publicerad", evaluation, EvaluationRow::published),
                words("Det vi har läst", evaluation, EvaluationRow::read));
    }

    private static <T> Column<T> words(
            String head, Function<T, EvaluationRow> evaluation, Function<EvaluationRow, String> text) {
        return SourcedTable.words(head, row -> text.apply(evaluation.apply(row)));
    }
}
