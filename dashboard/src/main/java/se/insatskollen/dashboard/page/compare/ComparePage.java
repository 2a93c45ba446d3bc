package se.insatskollen.dashboard.page.compare;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.Templates;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.warehouse.codes.AreaLevel;

/** Compares the districts on published background figures: never coloured good or bad. */
public final class ComparePage implements Page {
    public static final String PATH = "/jamfor";

    private static final List<String> NAMES = List.of("matt", "ar", "omrade");
    private static final String FIRST_SHOWN = "ekonomiskt-bistand-andel";

    record View(
            ChoiceRow measure,
            String unit,
            int year,
            String span,
            Optional<Chart> chart,
            List<Integer> years,
            List<Comparison.Area> areas,
            String source,
            List<Choice<String>> measures,
            List<Choice<Integer>> yearChoices,
            List<Choice<String>> areaChoices,
            String ownArea,
            List<String> cautions) {}

    @Override
    public void get(Context ctx, Queries open) {
        Parameters parameters = Parameters.of(ctx, NAMES);
        List<ChoiceRow> rows = open.list(ComparePage.class, "choices.sql", ChoiceRow.class);
        if (rows.isEmpty()) {
            throw new NotFoundException("Utgåvan har inga siffror att jämföra stadsdelar med.");
        }
        List<Choice<String>> measures = ChoiceRow.measures(rows);
        String chosen = parameters.choice("matt", measures).orElseGet(() -> firstShown(measures));
        List<ChoiceRow> ofMeasure =
                rows.stream().filter(row -> row.indicatorKey().equals(chosen)).toList();
        List<Choice<Integer>> years = ChoiceRow.years(ofMeasure);
        int year = parameters.choice("ar", years).orElseGet(() -> years.get(years.size() - 1)
                .value());
        List<ValueRow> values =
                open.list(ComparePage.class, "values.sql", Map.of("measure", chosen, "year", year), ValueRow.class);
        List<Choice<String>> areas = areas(values);
        String own = parameters.choice("omrade", areas).orElse("");
        List<Integer> allYears = years.stream().map(Choice::value).toList();
        Comparison comparison = new Comparison(ofMeasure.get(0), year, allYears, own, values);
        List<String> cautions = open.list(ComparePage.class, "sums.sql", Map.of("year", year), SumRow.class).stream()
                .map(row -> row.caution(comparison.measure().unit()))
                .toList();
        View view = view(comparison, measures, years, areas, cautions);
        Templates.show(ctx, "page/compare/compare.jte", view, open.release());
    }

    private static View view(
            Comparison comparison,
            List<Choice<String>> measures,
            List<Choice<Integer>> years,
            List<Choice<String>> areas,
            List<String> cautions) {
        return new View(
                comparison.measure(),
                SwedishFormat.sentence(comparison.measure().unit()),
                comparison.year(),
                comparison.span(),
                comparison.chart(),
                comparison.years(),
                comparison.areas(),
                comparison.source(),
                measures,
                years,
                areas,
                comparison.ownArea(),
                cautions);
    }

    private static String firstShown(List<Choice<String>> measures) {
        return measures.stream()
                .map(Choice::value)
                .filter(FIRST_SHOWN::equals)
                .findFirst()
                .orElse(measures.get(0).value());
    }

    private static List<Choice<String>> areas(List<ValueRow> values) {
        return values.stream()
                .filter(row -> row.areaLevel() == AreaLevel.DISTRICT)
                .map(row -> new Choice<>(row.areaKey(), row.areaName(), row.areaKey()))
                .distinct()
                .sorted(Comparator.comparing(Choice::label, SwedishList.alphabet()))
                .toList();
    }
}
