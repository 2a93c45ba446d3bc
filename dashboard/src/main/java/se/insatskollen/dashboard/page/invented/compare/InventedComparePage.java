package se.insatskollen.dashboard.page.invented.compare;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.compare.CompareView;
import se.insatskollen.dashboard.web.compare.Question;
import se.insatskollen.dashboard.web.compare.Stock;
import se.insatskollen.dashboard.web.compare.WithheldView;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.invented.ScaleRow;

/** Compares the areas of the invented city on our own indicators, with intervals, funnel and trend. */
public final class InventedComparePage implements Page {
    public static final String PATH = InventedCity.PATH + "/jamfor";

    private static final String FIRST_SHOWN = "utredning-4-manader";

    /**
     * The comparison, and what it is measured against.
     *
     * @param scales of an indicator of change, a sentence for each questionnaire
     */
    record View(CompareView comparison, List<String> scales) {}

    /** Nothing invented has been delivered. */
    record Empty() {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Stock stock = Stock.of(open);
        if (stock.isEmpty()) {
            Parameters.of(ctx, Question.NAMES);
            return new Shown("page/invented/compare/empty.jte", new Empty());
        }
        Optional<WithheldView> withheld = WithheldView.of(ctx, stock, FIRST_SHOWN);
        if (withheld.isPresent()) {
            return new Shown("page/invented/compare/withheld.jte", withheld.get());
        }
        CompareView comparison = CompareView.of(ctx, stock, FIRST_SHOWN);
        List<String> scales =
                ScaleRow.sentences(open, comparison.question().indicator().indicatorId());
        return new Shown("page/invented/compare/compare.jte", new View(comparison, scales), comparison.tables());
    }
}
