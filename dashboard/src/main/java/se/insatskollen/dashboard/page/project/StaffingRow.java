package se.insatskollen.dashboard.page.project;

import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.StaffingStatus;
import se.insatskollen.warehouse.codes.StaffingUnit;

/** Who worked there, in persons or in full-time equivalents; one is never turned into the other. */
record StaffingRow(
        BigDecimal staffCount,
        StaffingUnit staffUnit,
        String staffRole,
        StaffingStatus staffingStatus,
        @Nested Period period,
        @Nested Source source) {

    /** "5 familjebehandlare (personer, inte årsarbetare), augusti 2006 – juli 2008". */
    String text() {
        String count = SwedishFormat.number(staffCount);
        String staff =
                switch (staffUnit) {
                    case PERSON ->
                        "%s %s (%s, inte årsarbetare)".formatted(count, staffRole, isOne() ? "person" : "personer");
                    case FULL_TIME_EQUIVALENT -> "%s årsarbetare som %s".formatted(count, staffRole);
                };
        return "%s, %s".formatted(staff, period.isKnown() ? period.text() : "när framgår inte");
    }

    Cell countCell() {
        return Cell.number(SwedishFormat.number(staffCount), staffCount.stripTrailingZeros());
    }

    /** Says so where the staff was only proposed. */
    String status() {
        return switch (staffingStatus) {
            case ACTUAL -> "";
            case PROPOSED -> "föreslaget";
        };
    }

    /** What the unit leaves open. */
    String caution() {
        return switch (staffUnit) {
            case PERSON -> "Om %s arbetade heltid framgår inte.".formatted(isOne() ? "personen" : "de");
            case FULL_TIME_EQUIVALENT -> "Hur många personer det är framgår inte.";
        };
    }

    private boolean isOne() {
        return staffCount.compareTo(BigDecimal.ONE) == 0;
    }
}
