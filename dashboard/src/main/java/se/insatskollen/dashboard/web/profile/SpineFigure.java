package se.insatskollen.dashboard.web.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Chart;
import se.insatskollen.dashboard.web.chart.SpineChart;
import se.insatskollen.dashboard.web.chart.SpineChart.Ends;
import se.insatskollen.dashboard.web.chart.SpineChart.Others;
import se.insatskollen.dashboard.web.chart.SpineChart.Row;
import se.insatskollen.dashboard.web.compare.Figure;
import se.insatskollen.warehouse.codes.AreaDivision;

/** All indicators of an area beside the others: a row and a line of the table for each, from the same figures. */
record SpineFigure(Profile profile) {
    private static final String SPINE = "de andras mitt";
    private static final String COLOURED =
            " Blått är bättre och orange sämre än de andra, bara där slumpen inte kan förklara skillnaden.";
    private static final String HIDDEN = " De som inte visas är inte med i raden.";
    private static final String UNTESTED =
            " Talen är publicerade utan osäkerhet, så vi kan inte pröva om en skillnad är större än slumpen.";

    Figure figure() {
        boolean isAnyDrawn = drawn().stream().anyMatch(measure -> range(measure).isPresent());
        return new Figure(
                "alla-matt",
                title(isAnyDrawn),
                isAnyDrawn ? subtitle() : uneven().strip(),
                Optional.empty(),
                isAnyDrawn ? Optional.of(chart()) : Optional.empty(),
                new SpineTable(profile).table(),
                profile.time().label(),
                "osakerhet");
    }

    private String title(boolean isAnyDrawn) {
        if (!isAnyDrawn) {
            return "Vad är publicerat om %s?".formatted(profile.place().areaName());
        }
        return (profile.isPublished() ? "Publicerade mått bredvid " : "Alla mått bredvid ") + profile.others();
    }

    private String subtitle() {
        String division = !profile.place().isDistrict() || profile.division() == AreaDivision.AS_IT_WAS
                ? ""
                : ", dagens stadsdelar";
        return "%s är pricken, %s%s. Stapeln går från den lägsta till den högsta av %s, och den kraftigare delen är hälften i mitten. Måtten har olika enheter, så varje rad har sin egen skala. Längre åt höger är högre.%s%s%s"
                .formatted(
                        profile.place().areaName(),
                        profile.time().label(),
                        division,
                        profile.besideCounted(),
                        isAnyOtherHidden() ? HIDDEN : "",
                        uneven(),
                        profile.isPublished() ? UNTESTED : colours());
    }

    private boolean isAnyOtherHidden() {
        return drawn().stream().anyMatch(measure -> range(measure).isPresent() && measure.isAnyOtherHidden());
    }

    private boolean isAnyCountLeftOut() {
        return profile.measures().stream()
                .anyMatch(measure ->
                        measure.indicator().isCountOfArea() && range(measure).isPresent());
    }

    private String uneven() {
        return isAnyCountLeftOut()
                ? " %s är olika stora. Jämför andelen, inte antalet.".formatted(SwedishFormat.sentence(profile.areas()))
                : "";
    }

    private String colours() {
        boolean isAnyJudged = profile.measures().stream()
                .map(Measure::judgement)
                .anyMatch(judgement -> judgement == Judgement.BETTER || judgement == Judgement.WORSE);
        return isAnyJudged ? COLOURED : "";
    }

    private Chart chart() {
        String summary = "%s%s %s, %s rader. %s%s"
                .formatted(
                        profile.marked(". "),
                        profile.place().areaName(),
                        profile.time().label(),
                        SwedishFormat.word(drawn().size()),
                        new Findings(profile).sentence(),
                        hidden());
        return SpineChart.of(
                profile.origin(),
                summary,
                SPINE,
                drawn().stream().map(this::row).toList());
    }

    // What is published of this area only has nothing to lie beside, and a number of persons tells how large the areas
    // are; the table has both.
    private List<Measure> drawn() {
        return profile.measures().stream()
                .filter(measure -> !measure.indicator().isCountOfArea())
                .filter(measure ->
                        !measure.indicator().isPublished() || range(measure).isPresent())
                .toList();
    }

    private String hidden() {
        List<Measure> unknown = profile.those(judgement -> judgement == Judgement.UNKNOWN);
        return unknown.isEmpty()
                ? ""
                : " "
                        + unknown.stream()
                                .map(measure ->
                                        "%s: %s".formatted(measure.indicator().indicatorTitle(), measure.said()))
                                .collect(Collectors.joining(". "))
                        + ".";
    }

    private Row row(Measure measure) {
        return new Row(
                measure.indicator().indicatorTitle(),
                range(measure),
                measure.figure(),
                measure.state(),
                profile.shown(measure),
                measure.words(),
                phrase(measure),
                measure.judgement().standing(),
                measure.judgement().isDifferent());
    }

    private static Optional<Others> range(Measure measure) {
        return OthersRange.of(measure.others())
                .map(range -> new Others(
                        range.low(),
                        range.median(),
                        range.high(),
                        range.middle().map(middle -> new Ends(middle.low(), middle.high()))));
    }

    private String phrase(Measure measure) {
        return Stream.of(
                        "%s: %s".formatted(measure.indicator().indicatorTitle(), profile.shown(measure)),
                        interval(measure),
                        measure.words(),
                        between(measure))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String interval(Measure measure) {
        String interval =
                measure.own().map(own -> own.interval(measure.indicator())).orElse("");
        return interval.isEmpty() ? "" : "osäkerhet " + interval;
    }

    private static String between(Measure measure) {
        return OthersRange.of(measure.figure().isEmpty() ? List.of() : measure.others())
                .map(range -> "de andra %s till %s"
                        .formatted(
                                measure.indicator().shown(range.low()),
                                measure.indicator().shown(range.high())))
                .orElse("");
    }
}
