package se.insatskollen.dashboard.page.compare;

import java.math.BigDecimal;
import se.insatskollen.warehouse.codes.AreaLevel;

/** What one area has in one year. */
record ValueRow(
        String areaKey,
        String areaName,
        AreaLevel areaLevel,
        int indicatorYear,
        BigDecimal indicatorValue,
        String source) {}
