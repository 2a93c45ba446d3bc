package se.insatskollen.dashboard.web.compare;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.compare.Question.Asked;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Sex;

/**
 * Everything the page of a comparison shows, through either door.
 *
 * @param refusal why areas are not held against each other; empty where they may be
 * @param notes what is told less finely than asked, so that nobody can be found
 */
public record CompareView(
        Answer answer, Question question, List<Figure> figures, Optional<String> refusal, List<String> notes) {

    /**
     * Reads what is asked and answers it.
     *
     * @param firstShown the address of the indicator that is shown when none is chosen
     */
    public static CompareView of(Context ctx, Stock stock, String firstShown) {
        Asked asked = Question.from(ctx, stock, firstShown);
        Question question = asked.question();
        List<ComparisonRow> rows =
                question.sex() == Sex.ALL && !question.peers().areAlone() ? stock.comparisons(question) : List.of();
        Comparison comparison = new Comparison(
                stock.origin(),
                question,
                question.group(),
                new Values(asked.rows(), question.division(), question.sex()),
                rows,
                stock.events());
        return new CompareView(
                Answer.of(comparison), question, figures(comparison), refusal(question.indicator()), asked.notes());
    }

    /** Whether it is districts that stand beside each other. */
    public boolean isOfDistricts() {
        return question.group().stream().allMatch(PlaceRow::isDistrict);
    }

    /** The tables of its figures. */
    public List<Table> tables() {
        return figures.stream()
                .map(figure -> figure.table().from(question.indicator().source()))
                .toList();
    }

    private static List<Figure> figures(Comparison comparison) {
        Phrases phrases = new Phrases(comparison);
        if (!comparison.question().isAgainstOthers()) {
            return comparison.question().subject().isIn(comparison.question().division())
                    ? List.of(new PastFigure(comparison, phrases).figure())
                    : List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new DotFigure(comparison, phrases).figure());
        FunnelFigure.of(comparison, phrases).ifPresent(figures::add);
        if (comparison.times().size() > 1) {
            figures.add(new TrendFigure(comparison, phrases).figure());
        }
        return figures;
    }

    private static Optional<String> refusal(IndicatorRow indicator) {
        return indicator.isRefused(ComparisonKind.AREAS)
                ? indicator.against(ComparisonKind.AREAS).reason()
                : Optional.empty();
    }
}
