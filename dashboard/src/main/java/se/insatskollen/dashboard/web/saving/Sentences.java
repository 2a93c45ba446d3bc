package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.simulation.Chance;
import se.insatskollen.warehouse.savings.simulation.Saving;
import se.insatskollen.warehouse.savings.simulation.Spread;

/** What an estimate says, in sentences that can be said aloud. */
public record Sentences(Estimate estimate) {
    /** "Hemmateamet lönar sig: 99 av 100 beräkningar ger plus." */
    public String answer() {
        Saving saving = estimate.saving();
        return saving.chance()
                .value()
                .map(chance -> "%s: %s.".formatted(Outcome.of(chance).of(estimate.projectName()), chance(chance)))
                .orElseGet(() ->
                        "Vi kan inte säga om %s lönar sig: %s.".formatted(estimate.projectName(), why(saving.net())));
    }

    /** "99 av 100 beräkningar ger plus". */
    public static String chance(Chance chance) {
        return "%d av 100 beräkningar ger plus".formatted(chance.ofHundred());
    }

    /** "Nettot ligger mellan 2 och 9 miljoner kronor i 90 av 100 beräkningar". */
    String net() {
        return estimate.saving()
                .net()
                .value()
                .map(net -> "Nettot ligger %s i 90 av 100 beräkningar".formatted(Kronor.between(net.p5(), net.p95())))
                .orElse("");
    }

    /** What it cost, what it gave and how sure the net is, in which kronor, and what is left out. */
    public String lead() {
        return SwedishList.sentences(amounts(), kronor(), leftOut().orElse(""));
    }

    private String kronor() {
        return "Allt är i %d års priser, omräknat till värdet %d."
                .formatted(estimate.assumptions().priceYear(), estimate.firstYear());
    }

    /** Forms of placement that are no part of it, because few families had them; empty where none is left out. */
    public Optional<String> leftOut() {
        List<String> types = estimate.evidence().types().stream()
                .filter(type -> type.windowMonths() == estimate.effect().windowMonths())
                .filter(type -> type.state() == CellState.SUPPRESSED)
                .map(type -> type.placementType().label())
                .toList();
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of("Dygn i %s är inte med, för de gäller få familjer.".formatted(SwedishList.and(types)));
    }

    private String amounts() {
        Saving saving = estimate.saving();
        return saving.net()
                .value()
                .map(net -> "%s. %s. %s.".formatted(cost(), gained(saving.benefit()), net()))
                .orElseGet(() -> "%s, men %s.".formatted(gained(saving.benefit()), why(saving.net())));
    }

    private static String gained(Spread benefit) {
        if (benefit.p5() < 0 && benefit.p95() > 0) {
            return "Om barnens placeringar blev billigare eller dyrare än liknande barns är osäkert: värdet av undvikna dygn ligger %s i 90 av 100 beräkningar"
                    .formatted(Kronor.between(benefit.p5(), benefit.p95()));
        }
        return benefit.median() < 0
                ? "Barnens placeringar beräknas ha blivit omkring %s dyrare än liknande barns"
                        .formatted(Kronor.text(-benefit.median()))
                : "De undvikna dygnen i placering beräknas vara värda omkring %s"
                        .formatted(Kronor.text(benefit.median()));
    }

    /** "För de 790 barnen kostade projektet 12 miljoner kronor mer än vanligt stöd". */
    private String cost() {
        double more = estimate.presentCost().value().orElseThrow();
        return "För de %s barn som går att jämföra kostade projektet omkring %s %s än vanligt stöd"
                .formatted(
                        SwedishFormat.number(estimate.children()),
                        Kronor.text(Math.abs(more)),
                        more < 0 ? "mindre" : "mer");
    }

    /** What is asked first of it, each with its answer. */
    public List<Fact> facts() {
        return new Facts(estimate).list();
    }

    /** Whether the children differed already before, and how many had anybody like them. */
    public String placebo() {
        EffectRow effect = estimate.effect();
        String matched = "För %s procent av projektets barn finns liknande barn i vanligt stöd."
                .formatted(SwedishFormat.decimals(
                        BigDecimal.valueOf(effect.matchedShare().orElseThrow()).movePointRight(2), 0));
        return "%s %s".formatted(matched, before(effect));
    }

    private static String before(EffectRow effect) {
        if (effect.placeboDays().isPresent() && effect.placeboLower95().isEmpty()) {
            return "Inget av barnen var placerat under lika lång tid före det första ärendet.";
        }
        if (effect.placeboDays().isEmpty()) {
            return "Hur mycket barnen var placerade före det första ärendet visar vi inte, för det gäller få familjer."
                    + " Därför kan vi inte säga om barnen var lika från början.";
        }
        double days = effect.placeboDays().orElseThrow();
        String told =
                "Under lika lång tid före det första ärendet hade projektets barn i snitt %s %s dygn i placering än de liknande barnen (osäkerhet: %s till %s, minus betyder färre)."
                        .formatted(
                                days(Math.abs(days)),
                                days < 0 ? "färre" : "fler",
                                days(effect.placeboLower95().orElseThrow()),
                                days(effect.placeboUpper95().orElseThrow()));
        String verdict = effect.isPlaceboFlagged().orElse(false)
                ? "Barnen skilde sig alltså åt redan före det första ärendet. Var försiktig: beräkningen kan mäta något annat än projektet."
                : "En så liten skillnad kan vara slump. Det talar för att barnen var lika från början, men bevisar det inte.";
        return "%s %s".formatted(told, verdict);
    }

    private static String days(double days) {
        return SwedishFormat.decimals(BigDecimal.valueOf(days), 1);
    }

    /** Why something cannot be told, inside a sentence. */
    public static String why(Answer<?> answer) {
        Answer.NotKnown<?> missing = (Answer.NotKnown<?>) answer;
        return missing.detail().isEmpty()
                ? missing.reason().label()
                : "%s (%s)".formatted(missing.reason().label(), missing.detail());
    }

    /** Why nothing is estimated of a project, as the answer of its page. */
    public static String untold(String project, Optional<EffectRow> effect) {
        return effect.map(row -> untold(project, row)).orElse("%s har inga ärenden att räkna på.".formatted(project));
    }

    private static String untold(String project, EffectRow effect) {
        return switch (effect.effectState()) {
            case TOLD -> throw new IllegalStateException(project + " has an effect");
            case TOO_EARLY ->
                "Det är för tidigt att räkna på %s: för få barn har följts i %d månader."
                        .formatted(project, effect.windowMonths());
            case TOO_FEW, SUPPRESSED -> "Vi kan inte räkna på %s: barnen är för få.".formatted(project);
            case TOO_FEW_ALIKE ->
                "Vi kan inte räkna på %s: för få barn i vanligt stöd liknar projektets.".formatted(project);
            case TOO_FEW_PLACED -> "Vi kan inte räkna på %s: för få liknande barn placerades.".formatted(project);
            case NOBODY_PLACED -> "Vi kan inte räkna på %s: inget av barnen placerades.".formatted(project);
        };
    }
}
