package se.insatskollen.dashboard.page.savings;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.warehouse.codes.ClaimKind;

/** An entry with what documents claim of it. */
record Claimed(EntryRow entry, List<Claim> claims) {
    /** One claim with the entry it is about. */
    record Line(EntryRow entry, Claim claim) {}

    /** Claims about entries that turn to the same people, in the order of their names. */
    record Group(String heading, List<Line> lines) {}

    Stream<Line> lines() {
        return claims.stream().map(claim -> new Line(entry, claim));
    }

    boolean isSavingClaimed() {
        return has(row -> row.claimKind() == ClaimKind.SAVING);
    }

    boolean isLossClaimed() {
        return has(row -> row.claimKind() == ClaimKind.FINANCIAL_RESULT
                && row.amountOre().filter(ore -> ore < 0).isPresent());
    }

    boolean isGainClaimed() {
        return has(row -> row.claimKind() == ClaimKind.FINANCIAL_RESULT
                && row.amountOre().filter(ore -> ore > 0).isPresent());
    }

    boolean isResultWithoutAmount() {
        return has(row ->
                row.claimKind() == ClaimKind.FINANCIAL_RESULT && row.amountOre().isEmpty());
    }

    boolean isOverrunClaimed() {
        return has(row -> row.claimKind() == ClaimKind.COST_OVERRUN);
    }

    private boolean has(Predicate<ClaimRow> what) {
        return claims.stream().map(Claim::row).anyMatch(what);
    }
}
