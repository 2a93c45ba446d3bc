package se.insatskollen.dashboard.web.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.compare.ComparisonRow;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.TrendMarker;

/** What stands out in an area's profile, and what does not: at 99.8 per cent, as the release says. */
public record Findings(Profile profile) {
    private static final int MOST_NAMED = 3;

    /**
     * One that stands out.
     *
     * @param words "▼ sämre än de andra"
     * @param warning what must be said beside it; empty where the comparison is fair
     */
    public record Different(String title, Optional<String> href, String words, String sentence, String warning) {}

    /** What can be said aloud: "Alfa skiljer sig från de andra stadsdelarna i två mått av tretton: …" */
    String sentence() {
        int tested = profile.those(Judgement::isTested).size();
        List<Measure> different = profile.different();
        String name = profile.place().areaName();
        if (tested == 0) {
            return "%s %s: vi har inte prövat om något skiljer sig från %s mer än av en slump."
                    .formatted(name, profile.time().label(), profile.others());
        }
        if (different.isEmpty()) {
            return "Inget i %s %s sticker ut mer än slumpen kan förklara."
                    .formatted(name, profile.time().label());
        }
        return "%s skiljer sig %s från %s i %s%s."
                .formatted(
                        name, profile.time().label(), profile.others(), profile.differentOfTested(), named(different));
    }

    private static String named(List<Measure> different) {
        return different.size() > MOST_NAMED
                ? ""
                : ": "
                        + SwedishList.and(different.stream()
                                .map(measure -> "%s (%s)"
                                        .formatted(
                                                measure.title(),
                                                measure.judgement().words().replace(" än de andra", "")))
                                .toList());
    }

    /** How sure it is, and what is not told. */
    String rest() {
        return Stream.of(
                        profile.those(Judgement::isTested).isEmpty() ? "" : sureness(),
                        Untold.of(profile).sentence(),
                        partly())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String sureness() {
        return profile.different().isEmpty()
                ? "Vi prövade %s mot %s och kräver 99,8 procents säkerhet."
                        .formatted(
                                Profile.measures(
                                        profile.those(Judgement::isTested).size()),
                                profile.others())
                : "Så stora skillnader ger slumpen sällan: vi kräver 99,8 procents säkerhet, för bland många mått sticker alltid något ut.";
    }

    private String partly() {
        return profile.part().isEmpty()
                ? ""
                : "Bara en del av %s: stadsdelen fanns %s."
                        .formatted(profile.time().isYear() ? "året" : "åren", profile.part());
    }

    List<Different> different() {
        return profile.different().stream().map(this::different).toList();
    }

    private Different different(Measure measure) {
        String said = SwedishFormat.sentence(
                measure.indicator().saidAloud(measure.figure().orElseThrow()));
        String others = measure.beside()
                .flatMap(ComparisonRow::othersValue)
                .map(value -> " %s tillsammans: %s."
                        .formatted(
                                SwedishFormat.sentence(profile.others()),
                                measure.indicator().said(value)))
                .orElse("");
        return new Different(
                measure.indicator().indicatorTitle(),
                measure.href(),
                measure.words(),
                said + "." + others,
                measure.warning().orElse(""));
    }

    /** What does not stand out, a sentence for each reason. */
    List<String> others() {
        List<String> sentences = new ArrayList<>();
        named(Judgement.ALIKE)
                .ifPresent(names -> sentences.add("Ingen säker skillnad mot de andra: %s.".formatted(names)));
        named(Judgement.REFUSED)
                .ifPresent(
                        names -> sentences.add("Kan inte jämföras mellan områden: %s.%s".formatted(names, reasons())));
        sentences.addAll(untested());
        Arrays.stream(CellState.values()).forEach(state -> untold(state).ifPresent(sentences::add));
        return sentences;
    }

    private List<String> untested() {
        Map<String, List<Measure>> byReason = profile.those(Judgement.UNTESTED::equals).stream()
                .collect(Collectors.groupingBy(
                        measure ->
                                measure.untestedReason().map(", för "::concat).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byReason.entrySet().stream()
                .map(reason -> "Har inte prövats mot slumpen%s: %s."
                        .formatted(
                                reason.getKey(),
                                SwedishList.and(reason.getValue().stream()
                                        .map(Measure::title)
                                        .toList())))
                .toList();
    }

    private Optional<String> untold(CellState state) {
        List<String> titles = profile.those(judgement -> judgement == Judgement.UNKNOWN).stream()
                .filter(measure -> measure.state() == state)
                .map(Measure::title)
                .toList();
        String why = state == CellState.SUPPRESSED ? " " + SwedishFormat.WHY_HIDDEN : "";
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s: %s.%s".formatted(SwedishFormat.sentence(state.label()), SwedishList.and(titles), why));
    }

    private Optional<String> named(Judgement judgement) {
        List<String> titles =
                profile.those(judgement::equals).stream().map(Measure::title).toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(SwedishList.and(titles));
    }

    private String reasons() {
        return profile.those(Judgement.REFUSED::equals).stream()
                .flatMap(measure -> measure.indicator().against(ComparisonKind.AREAS).reason().stream())
                .distinct()
                .map(" "::concat)
                .collect(Collectors.joining());
    }

    /** "De senaste fem åren ökar a och minskar b."; empty where no indicator has five years. */
    String trends() {
        List<String> increasing = trending(TrendMarker.INCREASING);
        List<String> decreasing = trending(TrendMarker.DECREASING);
        if (increasing.isEmpty() && decreasing.isEmpty()) {
            return trending(TrendMarker.NO_CLEAR_CHANGE).isEmpty()
                    ? ""
                    : "De senaste fem åren syns ingen tydlig förändring i något mått.";
        }
        return Stream.of(
                        increasing.isEmpty()
                                ? ""
                                : "De senaste fem åren ökar %s.".formatted(SwedishList.and(increasing)),
                        decreasing.isEmpty()
                                ? ""
                                : "De senaste fem åren minskar %s.".formatted(SwedishList.and(decreasing)),
                        "I övriga mått syns ingen tydlig förändring, eller så är åren för få.")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<String> trending(TrendMarker trend) {
        return profile.measures().stream()
                .filter(measure ->
                        measure.beside().filter(row -> row.trend() == trend).isPresent())
                .map(Measure::title)
                .toList();
    }
}
