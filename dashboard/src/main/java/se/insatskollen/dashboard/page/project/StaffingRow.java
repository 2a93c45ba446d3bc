package se.insatskollen.dashboard.page.project;

import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
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

    /** "5 personer som familjebehandlare, augusti 2006 – juli 2008". */
    String text() {
        return "%s %s som %s, %s".formatted(SwedishFormat.number(staffCount), unit(), staffRole, period.text());
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
            case PERSON -> "Om de arbetade heltid framgår inte.";
            case FULL_TIME_EQUIVALENT -> "Hur många personer det är framgår inte.";
        };
    }

    private String unit() {
        boolean isOne = staffCount.compareTo(BigDecimal.ONE) == 0;
        return switch (staffUnit) {
            case PERSON -> isOne ? "person" : "personer";
            case FULL_TIME_EQUIVALENT -> "årsarbetare";
        };
    }
}
