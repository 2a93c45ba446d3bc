package se.insatskollen.dashboard.page.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.warehouse.codes.ClaimKind;

/**
 * What is claimed, in one sentence, and whether anybody can check it: a loss is as plain as a gain.
 *
 * @param isKnown whether somebody external has examined the cost in a report we have read
 */
record Answer(ProjectRow project, List<ClaimRow> claims, boolean isKnown) {
    static Answer of(ProjectRow project, List<Claim> claims, boolean isKnown) {
        return new Answer(project, claims.stream().map(Claim::row).toList(), isKnown);
    }

    /** "Familjelotsen uppges ha sparat pengar. Det kan vi inte kontrollera." */
    String sentence() {
        return "%s uppges %s. %s"
                .formatted(
                        project.projectName(),
                        SwedishList.and(said()),
                        isKnown ? "En utomstående har granskat kostnaden." : "Det kan vi inte kontrollera.");
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        add(said, row -> row.claimKind() == ClaimKind.SAVING, project.isMethod() ? "spara pengar" : "ha sparat pengar");
        add(said, row -> isResult(row) && sign(row) < 0, "ha gått med förlust");
        add(said, row -> isResult(row) && sign(row) > 0, "ha gått med överskott");
        add(
                said,
                row -> isResult(row) && row.amountOre().isEmpty(),
                "ha fått ett ekonomiskt resultat, men beloppet framgår inte");
        add(said, row -> row.claimKind() == ClaimKind.COST_OVERRUN, "ha blivit dyrare än beräknat");
        add(said, row -> row.claimKind() == ClaimKind.GOALS_REACHED, "ha nått mål");
        if (said.isEmpty()) {
            said.add("ha gjort att placeringar undveks");
        }
        return said;
    }

    private void add(List<String> said, Predicate<ClaimRow> which, String words) {
        if (claims.stream().anyMatch(which)) {
            said.add(words);
        }
    }

    private static boolean isResult(ClaimRow row) {
        return row.claimKind() == ClaimKind.FINANCIAL_RESULT;
    }

    private static int sign(ClaimRow row) {
        return row.amountOre().map(Long::signum).orElse(0);
    }
}
