package se.insatskollen.dashboard.web.saving;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.register.AnnualIndex;
import se.insatskollen.warehouse.codes.EvidenceGrade;
import se.insatskollen.warehouse.savings.money.PriceIndex;

/**
 * All that is published about what a project saves, in every window.
 *
 * @param costYears empty within a window where the cost of the compared children is not told
 * @param paid what was booked on the project by year and payer
 * @param prices of days of care in the project's municipality
 * @param published our assumptions
 */
public record Evidence(
        SavingProject project,
        List<EffectRow> effects,
        List<Rows.Type> types,
        List<Rows.Covariance> covariances,
        List<BalanceRow> balances,
        List<Rows.WindowYear> windowYears,
        List<Rows.CostYear> costYears,
        List<Rows.CarePrice> prices,
        List<Rows.Paid> paid,
        List<TruthRow> truths,
        Published published,
        PriceIndex index) {
    /** What is known of one project. */
    public static Evidence of(Queries open, SavingProject project) {
        About figures = new About(open, project.projectKey());
        List<Rows.CarePrice> prices =
                open.figures().about(project.municipalityKey(), Evidence.class, "prices.sql", Rows.CarePrice.class);
        AnnualIndex index = AnnualIndex.of(open);
        List<EffectRow> effects = figures.list("effects.sql", EffectRow.class);
        return new Evidence(
                project,
                effects,
                figures.list("types.sql", Rows.Type.class),
                figures.list("covariances.sql", Rows.Covariance.class),
                figures.list("balances.sql", BalanceRow.class),
                figures.list("windowyears.sql", Rows.WindowYear.class),
                figures.list("costyears.sql", Rows.CostYear.class),
                prices,
                figures.list("paid.sql", Rows.Paid.class),
                open.about(project.projectKey(), Evidence.class, "truths.sql", TruthRow.class),
                published(open, index.years()),
                index.index());
    }

    /** The effect within a window; empty where nobody in the project has a case. */
    public Optional<EffectRow> effect(int windowMonths) {
        return effects.stream()
                .filter(row -> row.windowMonths() == windowMonths)
                .findFirst();
    }

    private static Published published(Queries open, List<Integer> years) {
        List<AssumptionRow> rows = open.list(Evidence.class, "assumptions.sql", AssumptionRow.class).stream()
                .filter(row -> row.evidenceGrade() == EvidenceGrade.MATCHED)
                .toList();
        return new Published(
                rows,
                years.stream().findFirst().orElse(open.release().dataDate().getYear()),
                years);
    }

    /** The questions about one project. */
    private record About(Queries open, String project) {
        <T> List<T> list(String file, Class<T> row) {
            return open.figures().about(project, Evidence.class, file, row);
        }
    }
}
