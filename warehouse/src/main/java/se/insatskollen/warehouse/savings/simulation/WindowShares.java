package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.statistics.Given;

/**
 * In which of the project's years the days of the window are avoided.
 *
 * @param shareByYear w, the share of the window's days in each year from year 0 on; together 1
 * @param persistence what is taken to go on after the window; none unless somebody asks
 */
public record WindowShares(List<Double> shareByYear, Optional<Persistence> persistence) {
    private static final double ROUNDING = 1e-9;

    public WindowShares {
        shareByYear = List.copyOf(shareByYear);
        double sum = shareByYear.stream()
                .mapToDouble(share -> Given.share("Share of a year", share))
                .sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("Shares of the window make %s, not 1".formatted(sum));
        }
        if (persistence.isPresent()) {
            requireNoneAfter(persistence.get().lastYear(), shareByYear);
        }
    }

    /** Nothing beyond the window. */
    public static WindowShares of(List<Double> shareByYear) {
        return new WindowShares(shareByYear, Optional.empty());
    }

    /** Days of the window after its end would be counted twice: as days of the window and as what goes on. */
    private static void requireNoneAfter(int lastYear, List<Double> shareByYear) {
        for (int year = lastYear + 1; year < shareByYear.size(); year++) {
            if (shareByYear.get(year) > 0) {
                throw new IllegalArgumentException("The window has a share of %s in year %d and ends in year %d"
                        .formatted(shareByYear.get(year), year, lastYear));
            }
        }
    }

    int years() {
        return Math.max(
                shareByYear.size(), persistence.map(Persistence::yearAfterAll).orElse(0));
    }

    double share(int year) {
        double ofWindow = year < shareByYear.size() ? shareByYear.get(year) : 0;
        return ofWindow + persistence.map(then -> then.share(year)).orElse(0.0);
    }

    /**
     * The effect after the window, fading: yearly share · ρ<sup>t−T</sup> in the years t after T.
     *
     * <p>What fades is the effect of an average year of the window, so that the first year after it has ρ of that and not of
     * the window's last calendar year, which may hold a few days only.
     *
     * @param retained ρ, what is left of a year's effect a year later, 0 to 1
     * @param lastYear T, the year of the project in which the window ends, 0 for its first
     * @param years how many years after T are counted
     * @param yearlyShare share of the window's days that fall on a whole year: 0.5 for a window of 24 months
     */
    public record Persistence(double retained, int lastYear, int years, double yearlyShare) {
        public Persistence {
            Given.share("Persistence", retained);
            Given.count("Last year of the window", lastYear);
            Given.count("Years beyond the window", years);
            Given.share("Share of a whole year", yearlyShare);
        }

        private int yearAfterAll() {
            return lastYear + 1 + years;
        }

        private double share(int year) {
            if (year <= lastYear || year >= yearAfterAll()) {
                return 0;
            }
            double share = yearlyShare;
            for (int i = lastYear; i < year; i++) {
                share *= retained;
            }
            return share;
        }
    }
}
