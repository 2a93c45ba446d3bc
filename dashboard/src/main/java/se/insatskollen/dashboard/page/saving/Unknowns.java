package se.insatskollen.dashboard.page.saving;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.warehouse.codes.GrossNet;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;

/** What a claim about money leaves open, in sentences: with these answers it could be checked. */
record Unknowns(String claim, List<String> questions) {

    /** One for each claim about money that leaves something open. */
    static List<Unknowns> of(List<Claim> claims) {
        return claims.stream()
                .map(Claim::row)
                .filter(ClaimRow::isAboutMoney)
                .map(row -> new Unknowns(title(row), questions(row)))
                .filter(open -> !open.questions().isEmpty())
                .toList();
    }

    private static String title(ClaimRow row) {
        return row.figure().isEmpty() ? row.title() : "%s: %s".formatted(row.title(), row.figure());
    }

    private static List<String> questions(ClaimRow row) {
        List<String> open = new ArrayList<>();
        add(open, Stated.in(row.computedBy()).isEmpty(), "Vem räknade?");
        add(open, Stated.in(row.judgedBy()).isEmpty(), "Vem bedömde resultatet?");
        add(open, row.studyDesign() == StudyDesign.NOT_STATED, "Hur togs uppgiften fram?");
        add(open, Stated.in(row.denominator()).isEmpty(), "Hur många gäller den?");
        add(open, !row.period().isKnown(), "Vilken tid gäller den?");
        add(open, row.priceYear().isEmpty() && row.amountOre().isPresent(), "Vilket års priser är det?");
        add(open, row.grossNet() == GrossNet.NOT_STATED, "Är kostnaden dragen från beloppet?");
        add(
                open,
                row.linkedToPlacements() == StatedAnswer.NOT_STATED,
                "Kommer pengarna från placeringar som undveks, och i så fall vilka?");
        return open;
    }

    private static void add(List<String> open, boolean isOpen, String question) {
        if (isOpen) {
            open.add(question);
        }
    }
}
