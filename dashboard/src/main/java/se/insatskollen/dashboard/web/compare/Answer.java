package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;
import se.insatskollen.warehouse.codes.Finding;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.codes.TrendMarker;

/**
 * What the page answers before anything else.
 *
 * @param sentence can be said aloud
 * @param rest how sure it is, and what a reader wants to know next
 */
public record Answer(String sentence, String rest) {

    static Answer of(Comparison comparison) {
        Question question = comparison.question();
        if (question.isAgainstOthers() && question.chosen().isEmpty()) {
            return withoutOwn(comparison);
        }
        PlaceRow subject = question.subject();
        if (!subject.isIn(question.division())) {
            return new Answer(
                    "%s finns inte bland dagens stadsdelar.".formatted(subject.areaName()),
                    "Välj ”%s” för att se åren då den fanns."
                            .formatted(SwedishFormat.sentence(AreaDivision.AS_IT_WAS.label())));
        }
        Optional<ValueRow> cell = comparison.cell(subject);
        if (cell.isEmpty()) {
            return new Answer(
                    "%s fanns inte %s."
                            .formatted(subject.areaName(), question.time().label()),
                    "Stadsdelen fanns %s. %s"
                            .formatted(
                                    subject.existence(question.time().firstYear()),
                                    Silence.another(comparison, "ett annat år")));
        }
        return cell.get()
                .figure()
                .map(value -> figure(comparison, subject, cell.get(), value))
                .orElseGet(() -> Silence.of(comparison, subject, cell.get().state()));
    }

    private static Answer figure(Comparison comparison, PlaceRow subject, ValueRow cell, BigDecimal value) {
        IndicatorRow indicator = comparison.indicator();
        String said = "%s %s: %s.".formatted(subject.areaName(), comparison.basis(), indicator.saidAloud(value));
        boolean isAgainstOthers = comparison.question().isAgainstOthers();
        String verdict = isAgainstOthers ? finding(comparison, subject) : trend(comparison, subject);
        return new Answer(
                joined(said, verdict),
                joined(
                        sureness(indicator, cell),
                        isAgainstOthers ? others(comparison, subject) : "",
                        isAgainstOthers ? trend(comparison, subject) : "",
                        part(comparison, subject),
                        onlyTogether(comparison),
                        warning(comparison),
                        indicator.isPublished() && isAgainstOthers
                                ? Spread.of(comparison).ofAll(comparison.areas())
                                : "",
                        Omitted.of(comparison).test()));
    }

    private static Answer withoutOwn(Comparison comparison) {
        String city = comparison.question().choices().places().get(0).value().areaName();
        String genitive = city.matches(".*[sxz]") ? city : city + "s";
        return new Answer(
                comparison.isOfDistricts()
                        ? "Hur skiljer sig %s stadsdelar åt?".formatted(genitive)
                        : "Hur skiljer sig kommunerna åt?",
                joined(
                        Spread.of(comparison).sentence(),
                        different(comparison),
                        Omitted.of(comparison).hidden(),
                        Omitted.of(comparison).test(),
                        onlyTogether(comparison),
                        warning(comparison)));
    }

    /** "Det är färre än i de andra stadsdelarna, mer än slumpen förklarar." */
    private static String finding(Comparison comparison, PlaceRow subject) {
        String others = comparison.others();
        return switch (comparison.finding(subject)) {
            case HIGHER ->
                "Det är %s än i %s, mer än slumpen förklarar."
                        .formatted(comparison.indicator().more(), others);
            case LOWER ->
                "Det är %s än i %s, mer än slumpen förklarar."
                        .formatted(comparison.indicator().less(), others);
            case NOT_DIFFERENT -> "Skillnaden mot de andra är inte större än slumpen.";
            case NOT_COMPARED -> "";
        };
    }

    private static String sureness(IndicatorRow indicator, ValueRow cell) {
        if (cell.lower95().isEmpty() || cell.upper95().isEmpty()) {
            return "";
        }
        String interval =
                indicator.saidBetween(cell.lower95().get(), cell.upper95().get());
        return "Osäkerheten är %s (95 procents säkerhet)%s."
                .formatted(interval, cell.n().isEmpty() ? "" : ", för talet bygger på " + cell.families());
    }

    private static String others(Comparison comparison, PlaceRow subject) {
        return comparison
                .row(subject)
                .flatMap(ComparisonRow::othersValue)
                .map(value -> "%s tillsammans: %s."
                        .formatted(
                                SwedishFormat.sentence(comparison.others()),
                                comparison.indicator().said(value)))
                .orElse("");
    }

    private static String trend(Comparison comparison, PlaceRow subject) {
        return comparison
                .trend(subject)
                .map(trend -> said(trend, comparison.indicator().isNominal() ? " i löpande priser" : ""))
                .orElse("");
    }

    private static String said(TrendMarker trend, String prices) {
        return switch (trend) {
            case INCREASING -> "De senaste fem åren ökar det%s.".formatted(prices);
            case DECREASING -> "De senaste fem åren minskar det%s.".formatted(prices);
            case NO_CLEAR_CHANGE -> "De senaste fem åren: ingen tydlig förändring%s.".formatted(prices);
            case TOO_FEW_YEARS -> "Det är för få år för att säga om det ökar eller minskar.";
        };
    }

    private static String part(Comparison comparison, PlaceRow subject) {
        Time time = comparison.question().time();
        String part = subject.partOf(
                time.firstYear(), time.lastYear(), comparison.question().division());
        return part.isEmpty()
                ? ""
                : "Bara en del av %s: stadsdelen fanns %s.".formatted(time.isYear() ? "året" : "åren", part);
    }

    // The page of published figures says it above everything else.
    private static String warning(Comparison comparison) {
        return comparison.indicator().isPublished() ? "" : comparison.warning().orElse("");
    }

    private static String onlyTogether(Comparison comparison) {
        return comparison.question().sex() == Sex.ALL
                ? ""
                : "Skillnader mot de andra prövar vi bara för flickor och pojkar tillsammans.";
    }

    /** "Två av elva stadsdelar skiljer sig från de andra mer än slumpen förklarar: A och B." */
    private static String different(Comparison comparison) {
        List<PlaceRow> compared = comparison.measured().stream()
                .filter(place -> comparison.finding(place) != Finding.NOT_COMPARED)
                .toList();
        List<String> names = compared.stream()
                .filter(place -> comparison.finding(place) != Finding.NOT_DIFFERENT)
                .map(PlaceRow::areaName)
                .toList();
        if (compared.isEmpty()) {
            return "";
        }
        return names.isEmpty()
                ? "Ingen av dem skiljer sig från de andra mer än slumpen förklarar."
                : "%s av %s skiljer sig från de andra mer än slumpen förklarar: %s."
                        .formatted(
                                names.size() == 1 ? "En" : SwedishFormat.sentence(SwedishFormat.word(names.size())),
                                SwedishFormat.word(compared.size()),
                                SwedishList.and(names));
    }

    static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
