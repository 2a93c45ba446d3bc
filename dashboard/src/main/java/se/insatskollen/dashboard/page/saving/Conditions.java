package se.insatskollen.dashboard.page.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.warehouse.codes.ClaimKind;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.money.PriceIndex;
import se.insatskollen.warehouse.savings.money.PricedAmount;

/**
 * What would have to be true for the claims of a project to hold.
 *
 * @param worked one for each saving that can be worked on
 * @param why what keeps us from it where none can; else empty
 */
record Conditions(List<Condition> worked, String why) {

    static Conditions of(List<Claim> claims, List<PriceRow> prices, PriceIndex index) {
        List<ClaimRow> savings = rows(claims, Conditions::isSaving);
        List<ClaimRow> avoided = rows(
                claims, row -> row.claimedCount().filter(count -> count > 0).isPresent());
        if (savings.isEmpty()) {
            return not("Ingen uppgift anger en besparing i kronor. Då finns inget belopp att pröva.");
        }
        if (avoided.isEmpty()) {
            return not("Våra dokument nämner inga undvikna placeringar."
                    + " Därför kan vi inte räkna ut hur många dygn i vård som beloppet motsvarar.");
        }
        List<ClaimRow> whole = savings.stream().filter(row -> !row.isPerOne()).toList();
        return whole.isEmpty()
                ? not("Beloppet är angivet för var och en. Hur många det gäller framgår inte,"
                        + " så vi kan inte jämföra det med placeringarna.")
                : of(whole, avoided, prices, index);
    }

    private static Conditions of(
            List<ClaimRow> savings, List<ClaimRow> avoided, List<PriceRow> prices, PriceIndex index) {
        List<Condition> worked = new ArrayList<>();
        String why = "";
        for (ClaimRow saving : savings) {
            Optional<Integer> year = year(saving);
            if (year.isEmpty()) {
                why =
                        "Källan säger inte vilka år beloppet gäller. Därför vet vi inte vilket års priser vi ska räkna i.";
                continue;
            }
            List<AvoidedKind> kinds = avoided.stream()
                    .flatMap(said -> kind(said, year.get(), prices, index).stream())
                    .toList();
            if (kinds.size() == avoided.size()) {
                worked.add(new Condition(saving, kinds, year.get()));
            } else {
                why = "Vi har inte ett pris per dygn i %d års priser för alla de placeringar som nämns."
                        .formatted(year.get());
            }
        }
        return new Conditions(worked, worked.isEmpty() ? why : "");
    }

    private static Optional<AvoidedKind> kind(ClaimRow said, int year, List<PriceRow> prices, PriceIndex index) {
        return prices.stream()
                .filter(price -> price.placementType() == said.placementType())
                .findFirst()
                .flatMap(price -> moved(price, year, index).map(moved -> new AvoidedKind(said, price, moved)));
    }

    private static Optional<PricedAmount> moved(PriceRow price, int year, PriceIndex index) {
        Answer<PricedAmount> moved = index.move(price.amount(), year);
        return moved.value();
    }

    // The year whose prices the claim names; else the last one it is about.
    private static Optional<Integer> year(ClaimRow saving) {
        return saving.priceYear().or(() -> saving.period().lastDay().map(day -> day.getYear()));
    }

    private static boolean isSaving(ClaimRow row) {
        return row.claimKind() == ClaimKind.SAVING
                && row.amountOre().filter(ore -> ore > 0).isPresent();
    }

    private static List<ClaimRow> rows(List<Claim> claims, Predicate<ClaimRow> which) {
        return claims.stream().map(Claim::row).filter(which).toList();
    }

    private static Conditions not(String why) {
        return new Conditions(List.of(), why);
    }
}
