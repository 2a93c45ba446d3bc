package se.insatskollen.dashboard.web.saving;

import java.util.Optional;
import se.insatskollen.warehouse.codes.Covariate;

/** How far the children of a project are from those of ordinary service in one respect, before and after matching. */
public record BalanceRow(
        int windowMonths,
        Covariate covariate,
        String levelName,
        Optional<Double> standardisedDifferenceBefore,
        Optional<Double> standardisedDifferenceAfter) {}
