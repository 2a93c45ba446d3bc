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
    private static final String CAPTION = "Utvärderingar av projekt";

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

    /** The evaluations of several projects. */
    static Table of(List<Assessed.Line> lines) {
        return SourcedTable.of(
                ID,
                CAPTION,
                "Projekt",
                lines,
                Assessed.Line::name,
                line -> line.evaluation().source(),
                Stream.concat(
                                Stream.of(words("Utvärderare", Assessed.Line::evaluation, EvaluationRow::evaluator)),
                                columns(Assessed.Line::evaluation).stream())
                        .toList());
    }

    /** The same of reports that are invented: nobody has read them, and there is no original to check. */
    static Table invented(List<Assessed.Line> lines) {
        Function<Assessed.Line, EvaluationRow> evaluation = Assessed.Line::evaluation;
        return Table.of(
                ID,
                CAPTION,
                "Projekt",
                lines,
                line -> Table.Start.of(line.name()),
                Stream.of(
                                Stream.of(words("Utvärderare", evaluation, EvaluationRow::evaluator)),
                                said(evaluation).stream(),
                                Stream.of(words("Källa", evaluation, row -> "%s (påhittat dokument)"
                                        .formatted(row.source().documentTitle()))))
                        .flatMap(Function.identity())
                        .toList());
    }

    private static <T> List<Column<T>> columns(Function<T, EvaluationRow> evaluation) {
        return Stream.concat(
                        said(evaluation).stream(), Stream.of(words("Det vi har läst", evaluation, EvaluationRow::read)))
                .toList();
    }

    private static <T> List<Column<T>> said(Function<T, EvaluationRow> evaluation) {
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
                words("Publicerad", evaluation, EvaluationRow::published));
    }

    private static <T> Column<T> words(
            String head, Function<T, EvaluationRow> evaluation, Function<EvaluationRow, String> text) {
        return SourcedTable.words(head, row -> text.apply(evaluation.apply(row)));
    }
}
