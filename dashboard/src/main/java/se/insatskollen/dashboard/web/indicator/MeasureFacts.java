package se.insatskollen.dashboard.web.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.IndicatorKind;
import se.insatskollen.warehouse.indicators.Indicator;

/** What is counted, when, and what is left out, one fact at a time. */
final class MeasureFacts {
    private static final String NOMINAL =
            "Du kan också välja löpande priser. Då summeras det som betalades, utan omräkning till ett visst års priser. "
                    + "Belopp från olika år går då inte att jämföra rakt av.";

    private MeasureFacts() {}

    /**
     * What is counted and how it is read.
     *
     * @param priceYear the year whose kronor the release tells it in; empty where it is no money or has no figures
     */
    static List<Fact> counted(Measure measure, Optional<Integer> priceYear) {
        Indicator indicator = measure.indicator();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Enhet", SwedishFormat.sentence(measure.unit())));
        facts.add(new Fact("Det som räknas", SwedishFormat.sentence(measure.unitOfAnalysis())));
        facts.add(new Fact(
                "Året bestäms av", SwedishFormat.sentence(indicator.words().indexDate())));
        facts.add(new Fact("Tid för uppföljning", window(indicator)));
        facts.add(new Fact("Vad som är bra", direction(indicator)));
        facts.add(new Fact("Så säger vi talet", measure.said()));
        if (indicator.kind() == IndicatorKind.MONEY) {
            facts.add(new Fact("Prisår", prices(priceYear)));
            facts.add(new Fact("Löpande priser", NOMINAL));
        }
        return facts;
    }

    /** What no figure is told of, and why. */
    static List<Fact> leftOut(Measure measure) {
        Indicator indicator = measure.indicator();
        List<Fact> facts = new ArrayList<>();
        if (indicator.windowMonths().isPresent()) {
            facts.add(new Fact(
                    "För tidigt att mäta",
                    "Det som inte har följts i %d månader är inte med. Annars skulle det nyaste se bättre ut än det är."
                            .formatted(indicator.windowMonths().getAsInt())));
        }
        facts.add(new Fact("Visas inte (för få)", SwedishFormat.WHY_HIDDEN));
        if (indicator.isCertaintyHarmful()) {
            facts.add(
                    new Fact(
                            "0 eller 100 procent",
                            "Gäller det alla eller ingen i en grupp vet man hur det gick för var och en. Då visas inte talet."));
        }
        if (indicator.isAboutWork()) {
            facts.add(new Fact(
                    "Få anställda",
                    "Talet handlar också om hur socialsekreterare arbetar. Är de för få visas det inte."));
        }
        if (indicator.isAboutPurchasedCare()) {
            facts.add(
                    new Fact(
                            "Få utförare",
                            "Talet handlar också om vad köpt vård kostar. Är utförarna för få visas det inte. Det visas inte heller när en familj står för nästan hela beloppet."));
        }
        facts.add(new Fact(
                "Skyddad identitet", "Barn och familjer med skyddade personuppgifter är inte med i något tal."));
        return facts;
    }

    /** Whom the uncertainty is counted by. */
    static String cluster(Indicator indicator) {
        return switch (indicator.statistic()) {
            case PROPORTION, MEAN, RATIO_OF_SUMS ->
                switch (indicator.cluster()) {
                    case FAMILY -> "Syskon liknar varandra. Därför räknas osäkerheten efter familjer.";
                    case WORKER ->
                        "En och samma persons arbetstid liknar sig själv. Därför räknas osäkerheten efter socialsekreterare.";
                };
            case RATE, RATIO_OF_RATES -> "Osäkerheten räknas efter barn.";
            case MEDIAN -> "Varje ärende räknas för sig, som om inget av dem liknade ett annat.";
        };
    }

    private static String window(Indicator indicator) {
        return indicator.windowMonths().isPresent()
                ? "%d månader måste ha gått innan något räknas."
                        .formatted(indicator.windowMonths().getAsInt())
                : "Ingen, det räknas genast.";
    }

    private static String direction(Indicator indicator) {
        return switch (indicator.direction()) {
            case HIGHER_IS_BETTER, LOWER_IS_BETTER ->
                SwedishFormat.sentence(indicator.direction().label()) + ".";
            case NEUTRAL -> "Varken ett högt eller ett lågt tal är bra i sig. Därför får det aldrig färg.";
        };
    }

    private static String prices(Optional<Integer> year) {
        return year.map("Kronorna är i %d års priser. "::formatted)
                        .orElse("Kronorna är i det senaste indexårets priser. ")
                + "Det som betalades ett år räknas om med konsumentprisindex (KPI) innan åren läggs ihop. "
                + "Kostnader från år som inte har något prisindex än är inte omräknade.";
    }
}
