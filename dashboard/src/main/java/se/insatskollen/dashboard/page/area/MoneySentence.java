package se.insatskollen.dashboard.page.area;

import java.util.List;
import java.util.function.Predicate;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.grant.GrantCaution;
import se.insatskollen.warehouse.codes.GrantStatus;

/** How many grants are known, and what is not known of them; nothing is added up. */
record MoneySentence(List<AreaGrant> rows) {

    String text() {
        if (rows.isEmpty()) {
            return "Våra källor nämner inga bidrag till projekt här. Vem som betalade framgår inte.";
        }
        return SwedishList.sentences(
                "Våra källor nämner %s."
                        .formatted(isOne() ? "ett bidrag" : SwedishFormat.word(rows.size()) + " bidrag"),
                GrantCaution.NOT_THE_WHOLE_COST + (isOne() ? "" : " Lägg inte ihop bidragen."),
                notGranted(),
                silent(count(row -> row.grant().grantStatus() == GrantStatus.UNKNOWN), "om pengarna är beviljade"),
                silent(count(row -> row.grant().amountOre().isEmpty()), "beloppet"));
    }

    private String notGranted() {
        long asked = count(row ->
                row.grant().grantStatus() == GrantStatus.APPLIED || row.grant().grantStatus() == GrantStatus.PROPOSED);
        if (asked == 0) {
            return "";
        }
        if (asked < rows.size()) {
            return "En del är bara sökta eller föreslagna.";
        }
        return isOne() ? "Det är bara sökt eller föreslaget." : "Alla är bara sökta eller föreslagna.";
    }

    private String silent(long count, String what) {
        if (count == 0) {
            return "";
        }
        if (isOne()) {
            return "Det framgår inte %s.".formatted(what.equals("beloppet") ? "hur stort det är" : what);
        }
        return count == rows.size()
                ? "För inget av dem framgår %s.".formatted(what)
                : "För %s av dem framgår inte %s.".formatted(SwedishFormat.word(count), what);
    }

    private boolean isOne() {
        return rows.size() == 1;
    }

    private long count(Predicate<AreaGrant> kind) {
        return rows.stream().filter(kind).count();
    }
}
