package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.needed.Needed.Step;
import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.savings.needed.AmountInDays;
import se.insatskollen.warehouse.savings.needed.Sourced;

/**
 * The worked example of a project with books: all that is booked on it, in days of care at the price its own municipality
 * pays.
 *
 * @param cost in the prices of that price
 * @param fullCost whether it is all
 * @param supported cases that got support; empty where their number is hidden
 */
record BookedExample(
        Sourced cost, CostKnowledge fullCost, CarePriceRow day, Sourced dayPrice, Optional<Sourced> supported) {
    private static final String UNIT = "ärenden";
    private static final String PURCHASED =
            "Vi räknar med köpta platser, för bara de pengarna slipper kommunen betala ut.";
    private static final String NOT_ALL = "Hela kostnaden är inte känd, så det kan behövas fler dygn.";
    private static final String NOT_NET =
            "Vad vanligt stöd hade kostat för samma barn är inte avdraget, som det är i en beräknad besparing.";
    private static final String MAGNITUDE = "Läs svaret som en storleksordning.";

    Needed made() {
        List<Input> inputs = new ArrayList<>(List.of(Input.kronor(cost), Input.kronor(dayPrice)));
        supported.ifPresent(cases -> inputs.add(Input.count(cases, UNIT)));
        return new Needed(answer(), steps(), inputs, cautions(), results());
    }

    private AmountInDays whole() {
        return new AmountInDays(cost, dayPrice);
    }

    /** The same for one of the cases that got support. */
    private Optional<AmountInDays> perCase() {
        return supported.map(cases -> new AmountInDays(
                Sourced.of(
                        cost.name(),
                        cost.value().divide(cases.value(), MathContext.DECIMAL128),
                        cost.digits().orElseThrow(),
                        cost.source()),
                dayPrice));
    }

    private String answer() {
        String share = perCase()
                .map(one -> " Det är %s för varje ärende som fick stöd.".formatted(Input.shownDays(one.days())))
                .orElse("");
        return "Det som är bokfört på projektet motsvarar %s i %s. Så mycket vård behöver undvikas för att pengarna ska komma tillbaka.%s"
                .formatted(Input.shownDays(whole().days()), Example.CARE, share);
    }

    private List<Step> steps() {
        String kronor = Input.shownKronor(whole().kronor().shown());
        String price = Input.shownKronor(dayPrice.value());
        Stream<Step> all = Stream.of(
                new Step(cost.name(), "%s i %d års priser".formatted(kronor, day.priceYear())),
                new Step(dayPrice.name(), "%s i %d års priser".formatted(price, day.priceYear())),
                new Step("Så många dygn", "%s ÷ %s = %s".formatted(kronor, price, Input.shownDays(whole().days()))));
        Stream<Step> one = perCase().stream()
                .map(share -> new Step(
                        "Per ärende som fick stöd",
                        "%s ÷ %s %s ÷ %s = %s"
                                .formatted(
                                        kronor,
                                        SwedishFormat.number(
                                                supported.map(Sourced::value).orElse(BigDecimal.ONE)),
                                        UNIT,
                                        price,
                                        Input.shownDays(share.days()))));
        return Stream.concat(all, one).toList();
    }

    private List<String> cautions() {
        String notAll = fullCost == CostKnowledge.NOT_KNOWN ? NOT_ALL : "";
        return Stream.of(notAll, PURCHASED, day.caution(), MAGNITUDE, NOT_NET, Example.NOTHING_HAPPENED)
                .filter(caution -> !caution.isEmpty())
                .toList();
    }

    private List<Input> results() {
        Stream<Input> one =
                perCase().stream().map(share -> Input.ofDays("Dygn per ärende som fick stöd", share.days()));
        return Stream.concat(Stream.of(Input.ofDays("Dygn som kostar lika mycket", whole().days())), one)
                .toList();
    }
}
