package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.chart.Measured;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.chart.Standing;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.codes.IndicatorKind;

/** The small texts of a comparison's pictures and tables. */
record Phrases(Comparison comparison) {

    /** "Ypsilonvik 2024: 62 procent, osäkerhet 55 till 69, 412 familjer, lägre än de andra". */
    String pointed(PlaceRow place, ValueRow cell) {
        IndicatorRow indicator = comparison.indicator();
        String interval = cell.interval(indicator);
        String said =
                cell.figure().map(indicator::said).orElseGet(() -> cell.state().label());
        boolean isOfTheTime = cell.time().equals(comparison.question().time());
        return "%s %s: %s"
                .formatted(
                        place.areaName(),
                        cell.time().label(),
                        Stream.of(
                                        said,
                                        interval.isEmpty() ? "" : "osäkerhet " + interval,
                                        cell.families(),
                                        isOfTheTime ? finding(place) : "")
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
    }

    /** "▼ lägre än de andra (sämre)", "ingen säker skillnad mot de andra"; empty where nothing is compared. */
    String finding(PlaceRow place) {
        Finding finding = comparison.finding(place);
        if (finding == Finding.NOT_COMPARED) {
            return "";
        }
        String mark = mark(finding);
        String judged = judged(place);
        return (mark.isEmpty() ? "" : mark + " ")
                + finding.label()
                + (judged.isEmpty() ? "" : " (%s)".formatted(judged));
    }

    /** What stands beside a dot: "62", "62 ▼ sämre", "14,2 ▲ högre". */
    String label(PlaceRow place, ValueRow cell) {
        Finding finding = comparison.finding(place);
        String shown = cell.shown(comparison.indicator());
        return switch (finding) {
            case HIGHER -> "%s ▲ %s".formatted(shown, judged(place).isEmpty() ? "högre" : judged(place));
            case LOWER -> "%s ▼ %s".formatted(shown, judged(place).isEmpty() ? "lägre" : judged(place));
            case NOT_DIFFERENT, NOT_COMPARED -> shown;
        };
    }

    /** The beginning of an area's line, with the part of the year it existed. */
    Table.Start start(PlaceRow place) {
        return start(place, part(place, comparison.question().time()));
    }

    /** "till 30 juni 2020" where the area existed in a part of the time only. */
    String part(PlaceRow place, Time time) {
        return place.partOf(
                time.firstYear(), time.lastYear(), comparison.question().division());
    }

    Table.Start start(PlaceRow place, String mark) {
        return new Table.Start(place.areaName(), mark, comparison.isOwn(place) ? "own" : "");
    }

    /** The beginning of the city's line. */
    Table.Start citysOwn() {
        return new Table.Start("Hela staden, stadens eget tal", "", "total");
    }

    /** "62", "för tidigt att mäta", "fanns inte". */
    Cell cellIn(PlaceRow place, Time time) {
        return comparison
                .values()
                .of(place, time)
                .map(cell -> cell.shownCell(comparison.indicator()))
                .orElseGet(() -> Cell.words("fanns inte"));
    }

    /** "58 (45 till 70)"; empty without a value. */
    Cell withInterval(Optional<BigDecimal> value, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        IndicatorRow indicator = comparison.indicator();
        return value.isEmpty() || lower.isEmpty() || upper.isEmpty()
                ? Cell.nothing()
                : Cell.numbers(
                        "%s (%s till %s)"
                                .formatted(
                                        indicator.shown(value.get()),
                                        indicator.shown(lower.get()),
                                        indicator.shown(upper.get())),
                        List.of(value, lower, upper));
    }

    /** What begins the caption of a table: that its figures are invented. */
    String caption(String text) {
        return comparison.origin().mark()
                + text
                + comparison.warning().map(warning -> ". " + warning).orElse("");
    }

    /** A picture in words, for who does not see it. */
    String summary(String text) {
        String mark = comparison.origin() == Origin.INVENTED ? "Påhittade siffror. " : "";
        return mark + text + "."
                + comparison.warning().map(warning -> " " + warning).orElse("");
    }

    /** The sentences, to follow another before its full stop. */
    static String ending(String sentences) {
        return sentences.isEmpty() ? "" : ". " + sentences.substring(0, sentences.length() - 1);
    }

    /** " Visas inte (för få): Deltaholm och Zetanäs", for the end of a summary; empty where all is shown. */
    String hidden() {
        List<String> names =
                comparison.hidden().stream().map(PlaceRow::areaName).toList();
        return names.isEmpty()
                ? ""
                : ". %s: %s".formatted(SwedishFormat.sentence(SwedishFormat.HIDDEN), SwedishList.and(names));
    }

    /** "Procent", "Kronor i 2023 års priser", for what stands above figures. */
    String unit() {
        return SwedishFormat.sentence(comparison.indicator().unit())
                + comparison.question().prices().suffix();
    }

    /** "Procent, 2024, så som stadsdelarna såg ut då." */
    String subtitle(String period) {
        String unit = unit();
        if (!comparison.isOfDistricts()) {
            return "%s, %s.".formatted(unit, period);
        }
        return switch (comparison.question().division()) {
            case AS_IT_WAS -> "%s, %s, så som stadsdelarna såg ut då.".formatted(unit, period);
            case TODAY -> "%s, %s, dagens stadsdelar.".formatted(unit, period);
        };
    }

    /** How far an axis of those figures reaches. */
    Span span(List<ValueRow> cells) {
        return comparison.indicator().indicatorKind() == IndicatorKind.PROPORTION
                ? Span.ofShares(cells.stream()
                        .flatMap(cell -> cell.measured(comparison.indicator()).stream())
                        .map(Measured::upper)
                        .toList())
                : Span.FREE;
    }

    private String judged(PlaceRow place) {
        Standing standing = comparison.standing(place);
        return switch (standing) {
            case BETTER -> "bättre";
            case WORSE -> "sämre";
            case PLAIN, OWN -> "";
        };
    }

    private static String mark(Finding finding) {
        return switch (finding) {
            case HIGHER -> "▲";
            case LOWER -> "▼";
            case NOT_DIFFERENT, NOT_COMPARED -> "";
        };
    }
}
