package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.chart.Event;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.event.Events;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.Direction;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TrendMarker;

/**
 * A question with all that answers it.
 *
 * @param group the areas that stand beside each other in the chosen division
 * @param rows what can be said of each beside the others; only of both sexes together
 * @param told what happened behind the door
 */
record Comparison(
        Origin origin, Question question, List<PlaceRow> group, Values values, List<ComparisonRow> rows, Events told) {

    /** What the areas are called together. */
    String areas() {
        return isOfDistricts() ? "stadsdelarna" : "kommunerna";
    }

    /** What all but one of them are called. */
    String others() {
        return "de andra " + areas();
    }

    boolean isOfDistricts() {
        return group.stream().allMatch(PlaceRow::isDistrict);
    }

    IndicatorRow indicator() {
        return question.indicator();
    }

    /** The reader's own area where the division has it. */
    Optional<PlaceRow> own() {
        return question.chosen().filter(group::contains);
    }

    boolean isOwn(PlaceRow place) {
        return own().filter(place::equals).isPresent();
    }

    Optional<ValueRow> cell(PlaceRow place) {
        return values.of(place, question.time());
    }

    /** The areas that existed in the year: the highest value first, those without a figure last. */
    List<PlaceRow> ordered() {
        Comparator<PlaceRow> byValue = Comparator.comparing(
                place -> figure(place).orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));
        return group.stream()
                .filter(place -> cell(place).isPresent())
                .sorted(byValue.thenComparing(PlaceRow::areaName, SwedishList.alphabet()))
                .toList();
    }

    /** The areas with a figure in the year, in the same order. */
    List<PlaceRow> measured() {
        return ordered().stream().filter(place -> figure(place).isPresent()).toList();
    }

    Optional<BigDecimal> figure(PlaceRow place) {
        return cell(place).flatMap(ValueRow::figure);
    }

    /** What can be said of an area in the year beside the others; nothing of girls or boys alone. */
    Optional<ComparisonRow> row(PlaceRow place) {
        return question.sex() == Sex.ALL ? row(place, question.time()) : Optional.empty();
    }

    Finding finding(PlaceRow place) {
        return question.isAgainstOthers()
                ? row(place).map(ComparisonRow::finding).orElse(Finding.NOT_COMPARED)
                : Finding.NOT_COMPARED;
    }

    /** Blue or orange only where chance does not explain the difference and one way is better. */
    Standing standing(PlaceRow place) {
        Direction direction = indicator().direction();
        Standing plain = isOwn(place) ? Standing.OWN : Standing.PLAIN;
        if (direction == Direction.NEUTRAL) {
            return plain;
        }
        return switch (finding(place)) {
            case HIGHER -> direction == Direction.HIGHER_IS_BETTER ? Standing.BETTER : Standing.WORSE;
            case LOWER -> direction == Direction.LOWER_IS_BETTER ? Standing.BETTER : Standing.WORSE;
            case NOT_DIFFERENT, NOT_COMPARED -> plain;
        };
    }

    /** Where the five years that end with the chosen one point; empty for girls or boys alone. */
    Optional<TrendMarker> trend(PlaceRow place) {
        return row(place).map(ComparisonRow::trend);
    }

    /** The warning that goes with every picture, table and sentence that holds areas, or years, against each other. */
    Optional<String> warning() {
        return indicator().against(question.against()).reason();
    }

    /** "elva stadsdelar", "en stadsdel". */
    String counted() {
        int count = measured().size();
        if (isOfDistricts()) {
            return count == 1 ? "en stadsdel" : SwedishFormat.word(count) + " stadsdelar";
        }
        return count == 1 ? "en kommun" : SwedishFormat.word(count) + " kommuner";
    }

    /** The city the districts lie in; its figure contains theirs, so it is never what they are held against. */
    Optional<PlaceRow> wholeCity() {
        return question.choices().places().stream()
                .map(Choice::value)
                .filter(place -> !place.isDistrict() && isOfDistricts())
                .filter(place -> group.stream()
                        .anyMatch(district -> district.municipalityKey().equals(place.areaKey())))
                .findFirst();
    }

    /** The city as a last line, where what is published has a figure of its own for it. */
    Optional<PlaceRow> city() {
        return indicator().isPublished() ? wholeCity() : Optional.empty();
    }

    /** All areas of the group: those of the chosen year in its order, then those that did not exist then. */
    List<PlaceRow> inTheTable() {
        List<PlaceRow> ordered = ordered();
        return Stream.concat(ordered.stream(), group.stream().filter(place -> !ordered.contains(place)))
                .toList();
    }

    /** What happened to an area, and where, on the axis of its indicator. */
    List<Event> events(PlaceRow place) {
        Events events = told.in(place).concerning(indicator().indicatorId());
        return Stream.concat(
                        Turns.of(this, place).stream(), events.on(times(), Time::firstYear, Time::lastYear).stream())
                .toList();
    }

    /** "2012–2024", or "2012–2024, flickor". */
    String span() {
        List<Time> times = times();
        return withSex(
                new Time(times.get(0).firstYear(), times.get(times.size() - 1).lastYear()));
    }

    /** Years, or longer times, that are told of, in their order. */
    List<Time> times() {
        return question.choices().times().stream().map(Choice::value).sorted().toList();
    }

    int firstYear() {
        return times().get(0).firstYear();
    }

    /** The areas of which something is told in the time and not shown. */
    List<PlaceRow> hidden() {
        return ordered().stream()
                .filter(place -> cell(place).filter(ValueRow::isHidden).isPresent())
                .toList();
    }

    /** "2024", or "2024, flickor". */
    String basis() {
        return withSex(question.time());
    }

    private String withSex(Time time) {
        return question.sex() == Sex.ALL
                ? time.label()
                : "%s, %s".formatted(time.label(), Choices.address(question.sex()));
    }

    private Optional<ComparisonRow> row(PlaceRow place, Time time) {
        return rows.stream()
                .filter(row ->
                        row.areaKey().equals(place.areaKey()) && row.time().equals(time))
                .findFirst();
    }

    /** The address of how the indicator is worked out, behind the same door. */
    String how() {
        String door =
                switch (origin) {
                    case REAL -> "";
                    case INVENTED -> InventedCity.PATH;
                };
        return "%s/metod/matt/%s".formatted(door, question.measure().slug());
    }
}
