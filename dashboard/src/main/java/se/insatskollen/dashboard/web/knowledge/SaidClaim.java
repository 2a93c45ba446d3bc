package se.insatskollen.dashboard.web.knowledge;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.warehouse.codes.ClaimKind;
import se.insatskollen.warehouse.codes.CountUnit;

/** A claim as far as the answer of a page needs it. */
public record SaidClaim(
        String projectKey,
        ClaimKind claimKind,
        Optional<Long> amountOre,
        boolean isAmountApproximate,
        Optional<Integer> denominatorCount,
        Optional<CountUnit> denominatorUnit,
        @Nested("denominator_") Period denominatorPeriod,
        @Nested Period period,
        String computedBy,
        String description,
        @Nested Source source) {

    /** Whether it is a saving in kronor, which is told with all that it is about. */
    boolean isSaving() {
        return claimKind == ClaimKind.SAVING && amountOre.isPresent();
    }

    boolean isComputerStated() {
        return Stated.in(computedBy).isPresent();
    }

    /** The years of the result, or of those it is about. */
    Period years() {
        return period.isKnown() ? period : denominatorPeriod;
    }

    /** "cirka 8,3 miljoner kronor för 15 familjer 2015–2017", "900 000 kronor per ungdom". */
    String saving() {
        String about = isAmountApproximate ? "cirka " : "";
        String years = years().isKnown() ? " " + years().text() : "";
        return about + SwedishFormat.kronor(amountOre.orElse(0L)) + denominator() + years;
    }

    private String denominator() {
        if (denominatorCount.isEmpty() || denominatorUnit.isEmpty()) {
            return "";
        }
        int count = denominatorCount.get();
        CountUnit unit = denominatorUnit.get();
        return count == 1 ? " per " + Units.one(unit) : " för " + Units.counted(count, unit);
    }
}
