package se.insatskollen.dashboard.web.compare;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;

/** What the page of a comparison shows of an indicator of which no figure can be told without telling of somebody. */
public record WithheldView(IndicatorRow indicator, List<Choice<IndicatorRow>> indicators) {

    /** Empty where there is something to tell. */
    public static Optional<WithheldView> of(Context ctx, Stock stock, String firstShown) {
        List<Choice<IndicatorRow>> indicators = Question.indicators(stock);
        IndicatorRow indicator = Question.indicator(Parameters.of(ctx, Question.NAMES), indicators, firstShown);
        return stock.isWithheld(indicator) ? Optional.of(new WithheldView(indicator, indicators)) : Optional.empty();
    }
}
