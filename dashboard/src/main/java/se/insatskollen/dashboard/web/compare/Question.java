package se.insatskollen.dashboard.web.compare;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Sex;

/**
 * What a reader asks, each part one of a closed set. A comparison that the indicator refuses cannot be asked for.
 *
 * @param chosen the reader's own area, if one was chosen
 */
public record Question(
        IndicatorRow indicator,
        Optional<PlaceRow> chosen,
        int year,
        Sex sex,
        AreaDivision division,
        ComparisonKind against,
        Choices choices) {

    public static final List<String> NAMES = List.of("matt", "omrade", "ar", "kon", "indelning", "mot");

    /** A question and the rows that answer it. */
    record Asked(Question question, List<ValueRow> rows) {}

    static Asked from(Context ctx, Stock stock, String firstShown) {
        Parameters parameters = Parameters.of(ctx, NAMES);
        List<Choice<IndicatorRow>> indicators = Choices.indicators(stock.indicators());
        if (indicators.isEmpty()) {
            throw new NotFoundException("Utgåvan har inga siffror att jämföra områden med.");
        }
        IndicatorRow indicator = parameters.choice("matt", indicators).orElseGet(() -> first(indicators, firstShown));
        List<ValueRow> rows = stock.values(indicator);
        Set<String> covered = rows.stream().map(ValueRow::areaKey).collect(Collectors.toSet());
        List<PlaceRow> told = stock.places().stream()
                .filter(place -> covered.contains(place.areaKey()))
                .toList();
        Choices all = Choices.of(indicators, indicator, told, rows);
        Optional<PlaceRow> chosen = parameters.choice("omrade", all.places());
        Choices choices = chosen.filter(own -> isAlone(own, told)).isPresent() ? all.withoutOthers() : all;
        Question question = new Question(
                indicator,
                chosen,
                parameters.choice("ar", choices.years()).orElseGet(() -> newestToldYear(choices, rows)),
                parameters.choice("kon", choices.sexes()).orElse(Sex.ALL),
                parameters.choice("indelning", choices.divisions()).orElseGet(() -> last(choices.divisions())),
                against(parameters, indicator, choices),
                choices);
        return new Asked(question, rows);
    }

    /** The areas that stand beside each other: those of the reader's own kind, or the districts of the largest city. */
    List<PlaceRow> group() {
        List<PlaceRow> inDivision = choices.places().stream()
                .map(Choice::value)
                .filter(place -> place.isIn(division))
                .toList();
        Optional<PlaceRow> model =
                chosen.or(() -> inDivision.stream().filter(PlaceRow::isDistrict).findFirst());
        return inDivision.stream()
                .filter(place -> model.map(place::isBeside).orElse(false))
                .toList();
    }

    /** Whether districts that have ended are told of, whose cases may have had outcomes since. */
    public boolean tellsOfEndedDistricts() {
        return division == AreaDivision.AS_IT_WAS
                && !indicator.isPublished()
                && group().stream()
                        .anyMatch(place ->
                                place.isDistrict() && place.validToDate().isPresent());
    }

    /** Whose past is shown: the chosen area's, or the whole city's. */
    PlaceRow subject() {
        return chosen.orElseGet(() -> choices.places().get(0).value());
    }

    boolean isAgainstOthers() {
        return against == ComparisonKind.AREAS;
    }

    private static ComparisonKind against(Parameters parameters, IndicatorRow indicator, Choices choices) {
        boolean asksForAreas = parameters
                .text("mot")
                .filter(Slug.of(ComparisonKind.AREAS.label())::equals)
                .isPresent();
        if (asksForAreas && indicator.isRefused(ComparisonKind.AREAS)) {
            throw new BadRequestException("”%s” går inte att jämföra mellan områden. %s"
                    .formatted(
                            indicator.indicatorTitle(),
                            indicator.against(ComparisonKind.AREAS).reason().orElse("")));
        }
        return parameters
                .choice("mot", choices.comparisons())
                .orElseGet(() -> choices.comparisons().get(0).value());
    }

    private static boolean isAlone(PlaceRow own, List<PlaceRow> told) {
        return told.stream().filter(own::isBeside).count() < 2;
    }

    private static IndicatorRow first(List<Choice<IndicatorRow>> indicators, String firstShown) {
        return indicators.stream()
                .filter(choice -> choice.address().equals(firstShown))
                .findFirst()
                .orElse(indicators.get(0))
                .value();
    }

    // A year in which it is too early to measure anything answers nothing.
    private static int newestToldYear(Choices choices, List<ValueRow> rows) {
        return rows.stream()
                .filter(row -> row.figure().isPresent())
                .mapToInt(ValueRow::yearNumber)
                .max()
                .orElseGet(() -> last(choices.years()));
    }

    private static <T> T last(List<Choice<T>> choices) {
        return choices.get(choices.size() - 1).value();
    }
}
