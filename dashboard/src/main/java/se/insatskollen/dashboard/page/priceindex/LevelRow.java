package se.insatskollen.dashboard.page.priceindex;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.LineChart.Point;
import se.insatskollen.warehouse.codes.PriceIndexStatus;

/** The consumer price index of one year, as published. */
record LevelRow(
        int indexYear, BigDecimal indexValue, PriceIndexStatus indexStatus, Optional<String> edition, String source) {

    String value() {
        return SwedishFormat.decimals(indexValue, 2);
    }

    Point point() {
        return new Point(indexYear, indexValue.stripTrailingZeros(), "%d: %s".formatted(indexYear, value()));
    }
}
