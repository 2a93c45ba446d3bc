package se.insatskollen.dashboard.page.indicator;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.Direction;

/**
 * A figure that others publish.
 *
 * @param levels the levels of the area tree it is told for, separated by a space
 */
public record PublishedRow(
        String indicatorKey,
        String title,
        String definition,
        String unit,
        Direction direction,
        long valueCount,
        int firstYear,
        int lastYear,
        String levels,
        String source) {

    String years() {
        return Years.span(firstYear, lastYear);
    }

    /** "stadsdelar och kommuner". */
    String areas() {
        return SwedishFormat.sentence(SwedishList.and(Arrays.stream(levels.split(" "))
                .map(AreaLevel::valueOf)
                .map(Levels::of)
                .collect(Collectors.toList())));
    }
}
