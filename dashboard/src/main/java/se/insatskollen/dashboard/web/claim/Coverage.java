package se.insatskollen.dashboard.web.claim;

import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.warehouse.codes.CountUnit;

/**
 * Of how many of those who took part a claim is told.
 *
 * @param unit of both: families are compared with families only
 * @param period when those of the claim took part
 */
public record Coverage(CountUnit unit, int count, Period period, int allCount, Period allPeriod) {
    /** "Uppgiften gäller 15 av 18 familjer: 15 familjer 2015–2017, medan 18 familjer deltog 2014–2017." */
    public String sentence() {
        String all = Units.counted(allCount, unit);
        return "Uppgiften gäller %s av %s: %s %s, medan %s deltog %s."
                .formatted(
                        SwedishFormat.number(count),
                        all,
                        Units.counted(count, unit),
                        period.text(),
                        all,
                        allPeriod.text());
    }
}
