package se.insatskollen.dashboard.web.indicator;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;

/**
 * How finely a release tells an indicator in one declared table.
 *
 * @param timeGrain empty where nothing of it is told
 */
public record UseRow(
        PublishedShape shape,
        Optional<TimeGrain> timeGrain,
        boolean isBySex,
        boolean isByAge,
        int cellCount,
        int valueCount,
        int suppressedCount) {

    String time() {
        return timeGrain.map(TimeGrain::label).map(SwedishFormat::sentence).orElse(SwedishFormat.HIDDEN);
    }

    String sexes() {
        return apart(isBySex);
    }

    String ages() {
        return apart(isByAge);
    }

    /** Cells that have nothing to tell: too early, nothing delivered, or nothing to divide by. */
    int silentCount() {
        return cellCount - valueCount - suppressedCount;
    }

    private String apart(boolean isApart) {
        if (timeGrain.isEmpty()) {
            return "";
        }
        return isApart ? "var för sig" : "tillsammans";
    }
}
