package se.insatskollen.dashboard.page.invented.decision;

import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.StaffingUnit;

/** Who worked there, in the unit of the plan. */
record StaffingRow(
        BigDecimal staffCount,
        StaffingUnit staffUnit,
        String staffRole,
        @Nested Period period) {
    /** "3,5 årsarbetare som behandlare, 2019–2020". */
    String text() {
        return "%s %s som %s, %s"
                .formatted(
                        SwedishFormat.number(staffCount),
                        staffUnit.label(),
                        staffRole,
                        period.isKnown() ? period.text() : "när framgår inte");
    }
}
