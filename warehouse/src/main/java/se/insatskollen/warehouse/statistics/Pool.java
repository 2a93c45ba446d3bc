package se.insatskollen.warehouse.statistics;

import java.util.List;

/**
 * Other areas together: what a small area's figure is shrunk towards.
 *
 * @param events events in all areas
 * @param size their sizes together
 * @param squares Σ n_i(r_i − m)², r_i the figure of an area and m that of all
 * @param unevenness N − Σ n_i²/N, the size that the differences between areas rest on
 * @param areas number of areas
 */
record Pool(double events, double size, double squares, double unevenness, int areas) {
    static Pool of(List<AreaCount> areas) {
        double events = areas.stream().mapToDouble(AreaCount::events).sum();
        double size = areas.stream().mapToDouble(AreaCount::size).sum();
        double mean = events / size;
        double squares = areas.stream()
                .mapToDouble(area -> area.size() * Math.pow(area.events() / area.size() - mean, 2))
                .sum();
        // Σ n(N − n)/N: the same as N − Σn²/N, without a difference of large numbers.
        double unevenness = areas.stream()
                .mapToDouble(area -> area.size() * ((size - area.size()) / size))
                .sum();
        return new Pool(events, size, squares, unevenness, areas.size());
    }

    double mean() {
        return events / size;
    }
}
