package se.insatskollen.dashboard.web.compare;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param measure the one that was chosen of the list
 * @param indicator whose figures answer: the measure itself, or its amounts in the kronor of each year
 * @param chosen the reader's own area, if one was chosen
 */
public record Question(
        IndicatorRow measure,
        IndicatorRow indicator,
        Optional<PlaceRow> chosen,
        Time time,
        Sex sex,
        AreaDivision division,
        ComparisonKind against,
        Prices prices,
        Peers peers,
        Choices choices) {

    public static final List<String> NAMES =
            List.of("matt", "omrade", "ar", "kon", "indelning", "mot", Prices.NAME, Peers.NAME);

    /**
     * A question and the rows that answer it.
     *
     * @param notes what is told less finely than asked, so that nobody can be found
     */
    record Asked(Question question, List<ValueRow> rows, List<String> notes) {}

    static Asked from(Context ctx, Stock stock, String firstShown) {
        Parameters parameters = Parameters.of(ctx, NAMES);
        List<Choice<IndicatorRow>> indicators = indicators(stock);
        IndicatorRow measure = indicator(parameters, indicators, firstShown);
        Optional<IndicatorRow> nominal = stock.nominal(measure);
        Prices prices = Prices.of(parameters, measure, nominal.isPresent(), stock.priceLevels());
        IndicatorRow indicator = nominal.filter(row -> prices.isNominal()).orElse(measure);
        List<ValueRow> rows = stock.values(indicator, prices);
        Set<String> covered = rows.stream().map(ValueRow::areaKey).collect(Collectors.toSet());
        List<PlaceRow> told = stock.places().stream()
                .filter(place -> covered.contains(place.areaKey()))
                .toList();
        Choices all = Choices.of(indicators, indicator, told, rows);
        Optional<PlaceRow> chosen = parameters.choice("omrade", all.places());
        Choices choices = chosen.filter(own -> isAlone(own, told)).isPresent() ? all.withoutOthers() : all;
        Optional<PublishedRow> published = stock.published(indicator);
        Sex asked = sex(parameters, choices, published);
        boolean isTold = isTold(asked, choices);
        Question question = new Question(
                measure,
                indicator,
                chosen,
                time(parameters, choices).orElseGet(() -> newestTold(choices, rows)),
                isTold ? asked : Sex.ALL,
                parameters.choice("indelning", choices.divisions()).orElseGet(() -> last(choices.divisions())),
                against(parameters, indicator, choices),
                prices,
                Peers.of(parameters, chosen, stock, covered),
                choices);
        Stream<String> notes = Stream.of(
                        published.flatMap(PublishedRow::sentence),
                        published.filter(row -> !isTold).flatMap(PublishedRow::sexesTogether))
                .flatMap(Optional::stream);
        return new Asked(question, rows, notes.toList());
    }

    /**
     * The areas that stand beside each other: those of the reader's own kind, or those alone that are officially like the
     * reader's; without an area of the reader's own the districts of the largest city, or the municipalities.
     */
    List<PlaceRow> group() {
        List<PlaceRow> inDivision = choices.places().stream()
                .map(Choice::value)
                .filter(place -> place.isIn(division))
                .toList();
        Optional<PlaceRow> model = chosen.or(
                        () -> inDivision.stream().filter(PlaceRow::isDistrict).findFirst())
                .or(() -> inDivision.stream().findFirst());
        return inDivision.stream()
                .filter(place -> model.map(place::isBeside).orElse(false))
                .filter(place -> peers.isShown(place, chosen))
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

    static List<Choice<IndicatorRow>> indicators(Stock stock) {
        List<Choice<IndicatorRow>> indicators = Choices.indicators(stock.indicators());
        if (indicators.isEmpty()) {
            throw new NotFoundException("Utgåvan har inga siffror att jämföra områden med.");
        }
        return indicators;
    }

    static IndicatorRow indicator(Parameters parameters, List<Choice<IndicatorRow>> indicators, String firstShown) {
        return parameters.choice("matt", indicators).orElseGet(() -> first(indicators, firstShown));
    }

    private static IndicatorRow first(List<Choice<IndicatorRow>> indicators, String firstShown) {
        return indicators.stream()
                .filter(choice -> choice.address().equals(firstShown))
                .findFirst()
                .orElse(indicators.get(0))
                .value();
    }

    // Who goes from a measure told by years to one told by longer times means the time with that year in it.
    private static Optional<Time> time(Parameters parameters, Choices choices) {
        List<Time> times = choices.times().stream().map(Choice::value).toList();
        Optional<Time> nearest = parameters
                .text("ar")
                .flatMap(Time::in)
                .filter(asked -> !asked.isAsLongAs(last(choices.times())))
                .flatMap(asked -> asked.nearest(times));
        return nearest.isPresent() ? nearest : parameters.choice("ar", choices.times());
    }

    // Who goes from a measure that tells girls and boys apart to one that does not is told so.
    private static Sex sex(Parameters parameters, Choices choices, Optional<PublishedRow> published) {
        boolean isTogether = published.filter(row -> !row.isBySex()).isPresent();
        return parameters
                .choice("kon", isTogether ? Choices.allSexes() : choices.sexes())
                .orElse(Sex.ALL);
    }

    private static boolean isTold(Sex sex, Choices choices) {
        return choices.sexes().stream().anyMatch(choice -> choice.value() == sex);
    }

    // A time in which it is too early to measure anything answers nothing.
    private static Time newestTold(Choices choices, List<ValueRow> rows) {
        return rows.stream()
                .filter(row -> row.figure().isPresent())
                .map(ValueRow::time)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> last(choices.times()));
    }

    private static <T> T last(List<Choice<T>> choices) {
        return choices.get(choices.size() - 1).value();
    }
}
