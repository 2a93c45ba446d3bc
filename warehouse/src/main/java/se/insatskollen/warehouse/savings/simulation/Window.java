package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.statistics.Given;

/**
 * In which of the project's years the days of the window are avoided.
 *
 * @param shareByYear w, the share of the window in each year from year 0 on; together 1
 * @param persistence what is taken to go on after the window; none unless somebody asks
 */
public record Window(List<Double> shareByYear, Optional<Persistence> persistence) {
    private static final double ROUNDING = 1e-9;

    public Window {
        shareByYear = List.copyOf(shareByYear);
        double sum = shareByYear.stream()
                .mapToDouble(share -> Given.share("Share of a year", share))
                .sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("Shares of the window make %s, not 1".formatted(sum));
        }
    }

    /** Nothing beyond the window. */
    public static Window of(List<Double> shareByYear) {
        return new Window(shareByYear, Optional.empty());
    }

    int years() {
        return shareByYear.size() + persistence.map(Persistence::years).orElse(0);
    }

    double share(int year) {
        int beyond = year - shareByYear.size() + 1;
        if (beyond <= 0) {
            return shareByYear.get(year);
        }
        return persistence
                .filter(then -> beyond <= then.years())
                .map(then -> then.share(beyond))
                .orElse(0.0);
    }

    /**
     * The effect after the window, fading: yearly share · ρ<sup>t−T</sup>, T the last year of the window.
     *
     * @param retained ρ, what is left of a year's effect a year later
     * @param years how many years beyond the window are counted
     * @param yearlyShare share of the window's days that fall on a whole year: 0.5 for a window of 24 months
     */
    public record Persistence(double retained, int years, double yearlyShare) {
        public Persistence {
            Given.share("Persistence", retained);
            Given.count("Years beyond the window", years);
            Given.share("Share of a whole year", yearlyShare);
        }

        double share(int yearsBeyond) {
            double share = yearlyShare;
            for (int i = 0; i < yearsBeyond; i++) {
                share *= retained;
            }
            return share;
        }
    }
}
