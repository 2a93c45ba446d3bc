package se.insatskollen.dashboard.page.compare;

import java.math.BigDecimal;
import se.insatskollen.dashboard.web.SwedishFormat;

/** A city whose own number of persons is not what its districts have together: then it is no measure for them. */
record SumRow(int indicatorYear, BigDecimal cityValue, BigDecimal districtSum) {

    /** The two numbers, and what must not be done with them. */
    String caution(String unit) {
        return ("%d är stadens eget tal %s personer, men stadsdelarnas tillsammans %s. Varför framgår inte. "
                        + "Jämför därför inte en stadsdel med %s.")
                .formatted(
                        indicatorYear,
                        SwedishFormat.number(cityValue),
                        SwedishFormat.number(districtSum),
                        unit.equals("procent") ? "stadens andel" : "stadens tal");
    }
}
