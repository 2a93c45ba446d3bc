package se.insatskollen.dashboard.page.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.savings.money.PriceIndex;

/** The annual price index of a year. */
record LevelRow(int indexYear, BigDecimal indexValue) {
    static PriceIndex index(List<LevelRow> rows) {
        return PriceIndex.of(rows.stream().collect(Collectors.toMap(LevelRow::indexYear, LevelRow::indexValue)));
    }
}
