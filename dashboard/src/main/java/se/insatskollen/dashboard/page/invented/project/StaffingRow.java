package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.StaffingStatus;
import se.insatskollen.warehouse.codes.StaffingUnit;

/** Who worked there, in persons or in full-time equivalents; one is never turned into the other. */
record StaffingRow(
        BigDecimal staffCount,
        StaffingUnit staffUnit,
        String staffRole,
        StaffingStatus staffingStatus,
        @Nested Period period) {

    /** "3 årsarbetare som behandlare, 2014–2019". */
    String text() {
        String count = SwedishFormat.number(staffCount);
        String staff =
                switch (staffUnit) {
                    case PERSON -> "%s %s (personer, inte årsarbetare)".formatted(count, staffRole);
                    case FULL_TIME_EQUIVALENT -> "%s årsarbetare som %s".formatted(count, staffRole);
                };
        String proposed =
                switch (staffingStatus) {
                    case ACTUAL -> "";
                    case PROPOSED -> " (föreslaget)";
                };
        return "%s%s, %s".formatted(staff, proposed, period.isKnown() ? period.text() : "när framgår inte");
    }
}
