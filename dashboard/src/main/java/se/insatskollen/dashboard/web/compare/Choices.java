package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.PlaceGroup;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.Sex;

/**
 * What can be chosen for one indicator: only what there are rows for, and no comparison that is refused.
 *
 * @param places areas with rows, municipalities with their districts after them
 */
public record Choices(
        List<Choice<IndicatorRow>> indicators,
        List<Choice<PlaceRow>> places,
        List<Choice<Time>> times,
        List<Choice<Sex>> sexes,
        List<Choice<AreaDivision>> divisions,
        List<Choice<ComparisonKind>> comparisons) {

    static Choices of(
            List<Choice<IndicatorRow>> indicators, IndicatorRow indicator, List<PlaceRow> places, List<ValueRow> rows) {
        return new Choices(
                indicators,
                places.stream()
                        .map(place -> new Choice<>(place.areaKey(), place.areaName(), place))
                        .toList(),
                rows.stream()
                        .map(ValueRow::time)
                        .distinct()
                        .sorted()
                        .map(time -> new Choice<>(time.address(), time.label(), time))
                        .toList(),
                sexes(rows),
                divisions(rows),
                comparisons(indicator));
    }

    static List<Choice<IndicatorRow>> indicators(List<IndicatorRow> rows) {
        return rows.stream()
                .map(row -> new Choice<>(row.slug(), row.indicatorTitle(), row))
                .toList();
    }

    /** The same for an area that has no others beside it. */
    Choices withoutOthers() {
        return new Choices(
                indicators,
                places,
                times,
                sexes,
                divisions,
                comparisons.stream()
                        .filter(choice -> choice.value() != ComparisonKind.AREAS)
                        .toList());
    }

    /** The areas under their municipalities. */
    public List<PlaceGroup> groups() {
        return PlaceGroup.of(places.stream().map(Choice::value).toList());
    }

    private static List<Choice<Sex>> sexes(List<ValueRow> rows) {
        return Stream.of(Sex.ALL, Sex.WOMEN, Sex.MEN)
                .filter(sex -> sex == Sex.ALL || rows.stream().anyMatch(row -> row.sex() == sex))
                .map(Choices::choice)
                .toList();
    }

    /** Girls and boys alone and together, whether or not they are told apart. */
    static List<Choice<Sex>> allSexes() {
        return Stream.of(Sex.ALL, Sex.WOMEN, Sex.MEN).map(Choices::choice).toList();
    }

    private static Choice<Sex> choice(Sex sex) {
        return new Choice<>(address(sex), SwedishFormat.sentence(address(sex)), sex);
    }

    /** "alla", "flickor", "pojkar": those who are told of are children. */
    static String address(Sex sex) {
        return switch (sex) {
            case ALL, UNKNOWN -> sex.label();
            case WOMEN -> "flickor";
            case MEN -> "pojkar";
        };
    }

    // Published figures are not recomputed for today's districts.
    private static List<Choice<AreaDivision>> divisions(List<ValueRow> rows) {
        boolean isRecomputed = rows.stream().anyMatch(row -> row.areaVintage() == AreaVintage.TODAY);
        return Choice.of(AreaDivision.class, division -> SwedishFormat.sentence(division.label())).stream()
                .filter(choice -> isRecomputed || choice.value() == AreaDivision.AS_IT_WAS)
                .toList();
    }

    private static List<Choice<ComparisonKind>> comparisons(IndicatorRow indicator) {
        return Stream.of(ComparisonKind.AREAS, ComparisonKind.OWN_PAST)
                .filter(comparison -> !indicator.isRefused(comparison))
                .map(comparison -> new Choice<>(
                        Slug.of(comparison.label()), SwedishFormat.sentence(comparison.label()), comparison))
                .toList();
    }
}
