package se.insatskollen.dashboard.page.indicator;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.codes.SourceQuality;

/** From whom the values of a published figure come, for which areas and years. */
public record OriginRow(
        AreaLevel areaLevel,
        String source,
        SourceQuality sourceQuality,
        Optional<String> note,
        long valueCount,
        int firstYear,
        int lastYear) {

    String areas() {
        return SwedishFormat.sentence(Levels.of(areaLevel));
    }

    String years() {
        return Years.span(firstYear, lastYear);
    }
}
