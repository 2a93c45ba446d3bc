package se.insatskollen.dashboard.page.priceindex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.PriceIndexMeasure;
import se.insatskollen.warehouse.codes.PriceIndexStatus;

/** One value of another index. */
record OtherRow(
        String indexName,
        LocalDate fromDate,
        LocalDate toDate,
        PriceIndexMeasure indexMeasure,
        BigDecimal indexValue,
        String indexUnit,
        PriceIndexStatus indexStatus,
        String source) {

    /** "2015" for a year, "september 2017" for a month. */
    String period() {
        boolean isYear = fromDate.getDayOfYear() == 1 && toDate.plusDays(1).getDayOfYear() == 1;
        Optional<DatePrecision> precision = Optional.of(isYear ? DatePrecision.YEAR : DatePrecision.MONTH);
        return new Period(Optional.of(fromDate), precision, Optional.of(toDate), precision).text();
    }

    String value() {
        return SwedishFormat.decimals(
                indexValue, Math.max(1, indexValue.stripTrailingZeros().scale()));
    }
}
