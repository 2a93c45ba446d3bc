package se.insatskollen.dashboard.page.compare;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.compare.CompareView;
import se.insatskollen.dashboard.web.compare.Stock;
import se.insatskollen.dashboard.web.compare.WithheldView;

/** Compares the districts on published background figures: never coloured good or bad. */
public final class ComparePage implements Page {
    public static final String PATH = "/jamfor";

    private static final String FIRST_SHOWN = "ekonomiskt-bistand-andel";

    /** @param cautions what must not be done with the sums of the shown year */
    record View(CompareView compare, List<String> cautions) {}

    @Override
    public Shown get(Context ctx, Queries open) {
        Stock stock = Stock.of(open);
        Optional<WithheldView> withheld = WithheldView.of(ctx, stock, FIRST_SHOWN);
        if (withheld.isPresent()) {
            return new Shown("page/compare/withheld.jte", withheld.get());
        }
        CompareView compare = CompareView.of(ctx, stock, FIRST_SHOWN);
        List<String> cautions = compare.isOfDistricts() ? cautions(open, compare) : List.of();
        return new Shown("page/compare/compare.jte", new View(compare, cautions), compare.tables());
    }

    private static List<String> cautions(Queries open, CompareView compare) {
        Map<String, Integer> year = Map.of("year", compare.question().time().lastYear());
        return open.list(ComparePage.class, "sums.sql", year, SumRow.class).stream()
                .map(row -> row.caution(compare.question().indicator().unit()))
                .toList();
    }
}
