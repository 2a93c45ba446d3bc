package se.insatskollen.etl.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.insatskollen.warehouse.codes.PriceIndexCode;
import se.insatskollen.warehouse.codes.PriceIndexMeasure;
import se.insatskollen.warehouse.codes.PriceIndexStatus;

/** The consumer price index of the years the real series lacks: an edition of its own, for invented figures only. */
final class PriceIndexFile {
    private static final Headers HEADERS = Headers.of(
            "index",
            "namn",
            "period_från",
            "period_till",
            "mått",
            "värde",
            "enhet",
            "läge",
            "upplaga",
            "källa",
            "kvalitet",
            "anmärkning");
    private static final int DECIMALS = 2;

    private PriceIndexFile() {}

    static void write(Landing landing) throws IOException {
        DeliveryFile file = landing.open("price_index", "price_index.csv", HEADERS.names());
        for (int year : Prices.inventedYears()) {
            file.write(
                    PriceIndexCode.KPI.label(),
                    "Konsumentprisindex, påhittad fortsättning, årsmedel",
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    PriceIndexMeasure.LEVEL.label(),
                    BigDecimal.valueOf(Prices.index(year), DECIMALS),
                    "1980=100",
                    PriceIndexStatus.FORECAST.label(),
                    AreaFiles.QUALITY,
                    AreaFiles.SOURCE,
                    AreaFiles.QUALITY,
                    "Påhittat värde som bara används för påhittade siffror");
        }
    }
}
