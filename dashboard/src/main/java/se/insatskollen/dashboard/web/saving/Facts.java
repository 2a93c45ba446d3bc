package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.simulation.BreakEven;
import se.insatskollen.warehouse.savings.simulation.Saving;
import se.insatskollen.warehouse.savings.simulation.Spread;

/** What is asked first of an estimate, each question with its answer. */
record Facts(Estimate estimate) {
    // What a project costs beyond ordinary support is known no closer than to a tenth of its cost.
    private static final double LEAST_SHARE = 0.1;

    List<Fact> list() {
        Saving saving = estimate.saving();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Vem det gäller", whom()));
        facts.add(new Fact(
                "Kronor",
                "%d års priser, omräknat till värdet %d"
                        .formatted(estimate.assumptions().priceYear(), estimate.firstYear())));
        facts.add(new Fact("Kostnad jämfört med vanligt stöd", told(estimate.presentCost(), Facts::more)));
        facts.add(new Fact("Värdet av undvikna dygn", range(saving.benefit())));
        facts.add(new Fact("Netto", told(saving.net(), Facts::range)));
        facts.add(new Fact("Kronor tillbaka per extra krona", back()));
        facts.add(new Fact("Beräkningar som ger plus", told(saving.chance(), chance -> "%d av 100"
                .formatted(chance.ofHundred()))));
        facts.add(new Fact(
                "Pengarna är tillbaka (mitten av beräkningarna)",
                told(saving.paybackYear(), year -> Integer.toString(estimate.firstYear() + year))));
        facts.add(new Fact("För plus minus noll krävs", breakEven()));
        return facts;
    }

    // A quotient by next to nothing is no answer, however exact it looks; nor is one by less than nothing.
    private String back() {
        Answer<Double> full =
                estimate.question().costs().full().map(estimate.question().rate()::presentValue);
        boolean isNextToNothing = estimate.presentCost()
                .value()
                .filter(more -> more > 0 && more < LEAST_SHARE * full.value().orElseThrow())
                .isPresent();
        if (isNextToNothing) {
            return "går inte att säga: projektet kostade nästan lika mycket som vanligt stöd";
        }
        return costsNoMore()
                ? "går inte att säga: projektet kostade inte mer än vanligt stöd"
                : told(
                        estimate.saving().kronorBack(),
                        back ->
                                "%s kronor för varje krona som projektet kostade mer än vanligt stöd (mitten av beräkningarna)"
                                        .formatted(SwedishFormat.decimals(BigDecimal.valueOf(back), 1)));
    }

    // Who costs less than ordinary support may lose as much in placements, and no more.
    private String breakEven() {
        return costsNoMore()
                ? "att barnens placeringar inte blir mer än %s dyrare än liknande barns"
                        .formatted(Kronor.text(-estimate.presentCost().value().orElseThrow()))
                : told(estimate.saving().breakEven(), Facts::breakEven);
    }

    private boolean costsNoMore() {
        return estimate.presentCost().value().filter(more -> more <= 0).isPresent();
    }

    /** "omkring 290 dygn i HVB eller 1 300 dygn i familjehem färre för alla barn tillsammans. Det är 15 procent ...". */
    private static String breakEven(BreakEven needed) {
        if (needed.daysOfOneType().isEmpty()) {
            return Reason.NOTHING_GAINED.label();
        }
        String days = needed.daysOfOneType().entrySet().stream()
                .map(type -> "%s färre dygn i %s"
                        .formatted(
                                Kronor.twoDigits(type.getValue()), type.getKey().label()))
                .collect(Collectors.joining(", eller ", "omkring ", ""));
        String share = needed.shareOfEffect()
                .value()
                .map(part ->
                        ". Det motsvarar %s procent av den beräknade effekten".formatted(Kronor.twoDigits(part * 100)))
                .orElse("");
        return "%s, för alla barn tillsammans%s".formatted(days, share);
    }

    private String whom() {
        return "%s barn i %s familjer, jämförda med liknande barn i vanligt stöd i %d månader"
                .formatted(
                        SwedishFormat.number(estimate.children()),
                        SwedishFormat.number(estimate.effect().projectFamilies().orElseThrow()),
                        estimate.effect().windowMonths());
    }

    private static String more(double ore) {
        return "%s %s".formatted(Kronor.text(Math.abs(ore)), ore < 0 ? "mindre" : "mer");
    }

    private static String range(Spread spread) {
        return "%s i mitten av beräkningarna, %s i 90 av 100"
                .formatted(Kronor.signed(spread.median()), Kronor.between(spread.p5(), spread.p95()));
    }

    private static <T> String told(Answer<T> answer, Function<T, String> words) {
        return answer.value().map(words).orElseGet(() -> Sentences.why(answer));
    }
}
