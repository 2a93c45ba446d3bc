package se.insatskollen.dashboard.page.saving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.warehouse.savings.needed.ClaimCondition;
import se.insatskollen.warehouse.savings.needed.Derived;
import se.insatskollen.warehouse.savings.needed.Sourced;

/**
 * A worked example: how long the avoided placements would have lasted, were they all there is behind a claimed saving.
 *
 * @param saving the claim in kronor
 * @param kinds the placements that are said to be avoided
 * @param priceYear in whose prices it is worked out
 */
record Condition(ClaimRow saving, List<AvoidedKind> kinds, int priceYear) {
    // What would have happened anyway is not known here; a sentence says what it would change.
    private static final int ONE_DIGIT = 1;

    /** So many days, in so many words. */
    record Step(String words, Derived days) {
        String shown() {
            return "cirka " + SwedishFormat.decimals(days.shown(), 0);
        }

        BigDecimal exact() {
            return days.exact().round(MathContext.DECIMAL64);
        }
    }

    /** "För att cirka 8,3 miljoner kronor ska stämma …". */
    String sentence() {
        if (count() == 1) {
            return "För att %s ska stämma skulle placeringen ha behövt pågå i %s dygn."
                    .formatted(saving.amount(), all().shown());
        }
        return "För att %s ska stämma skulle var och en av de %s placeringarna ha behövt pågå i %s dygn, om de var lika långa."
                .formatted(saving.amount(), SwedishFormat.word(count()), all().shown());
    }

    /** Every way to come by the sum that the claim leaves open, the even one first. */
    List<Step> steps() {
        ClaimCondition condition = condition();
        List<Step> steps = new ArrayList<>(List.of(all()));
        if (kinds.size() > 1) {
            for (int at = 0; at < kinds.size(); at++) {
                Derived days = condition.daysIfAllOf(condition.avoided().get(at));
                steps.add(new Step("Allt kom från " + kinds.get(at).said().figure(), days));
            }
        }
        return steps;
    }

    /** Everything it rests on: the sum, and for each kind how many and what a day costs. */
    List<Input> inputs() {
        return Stream.concat(
                        Stream.of(Input.of(saving)),
                        kinds.stream().flatMap(kind -> Stream.of(Input.of(kind.said()), Input.of(kind))))
                .toList();
    }

    /** What the example takes for granted, and what would change it. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        cautions.add("Vi antar att pengarna kommer från just de här placeringarna. " + linked());
        if (saving.priceYear().isEmpty()) {
            cautions.add(
                    "Vilket års priser beloppet gäller framgår inte. Vi räknar i %d års priser, det sista året som uppgiften gäller."
                            .formatted(priceYear));
        }
        kinds.stream()
                .filter(kind -> kind.price().isNearest())
                .map(kind -> "%s: vi har inget pris för just sådana. Vi använder det närmaste, %s."
                        .formatted(
                                SwedishFormat.sentence(kind.said().figure()),
                                kind.price().costType()))
                .forEach(cautions::add);
        cautions.add("Vi drar inte av för placeringar som kanske inte hade blivit av ändå."
                + " Gäller det hälften behövs dubbelt så många dygn.");
        cautions.add("Vi drar inte av vad projektet kostade. Är det redan draget från beloppet behövs fler dygn.");
        return cautions;
    }

    private String linked() {
        return switch (saving.linkedToPlacements()) {
            case YES -> "Det säger källan också.";
            case NO -> "Källan säger att de inte gör det.";
            case NOT_STATED, NOT_APPLICABLE -> "Det säger inte källan.";
        };
    }

    private Step all() {
        String placements =
                SwedishList.and(kinds.stream().map(kind -> kind.said().figure()).toList());
        String words = kinds.size() > 1 ? "Alla var lika långa: " + placements : placements;
        return new Step(words, condition().daysPerPlacement());
    }

    private int count() {
        return kinds.stream().mapToInt(AvoidedKind::count).sum();
    }

    private ClaimCondition condition() {
        Sourced claimed = Sourced.of(
                saving.title(),
                BigDecimal.valueOf(saving.amountOre().orElseThrow(), 2),
                saving.amountDigits().orElse(ONE_DIGIT),
                saving.source().documentTitle());
        return new ClaimCondition(
                claimed, kinds.stream().map(AvoidedKind::avoided).toList(), Optional.empty());
    }
}
