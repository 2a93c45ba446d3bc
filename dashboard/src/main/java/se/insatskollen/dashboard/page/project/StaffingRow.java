package se.insatskollen.dashboard.page.project;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.register.Staff;
import se.insatskollen.warehouse.codes.StaffingStatus;

/** Who worked there, in persons or in full-time equivalents; one is never turned into the other. */
record StaffingRow(
        @Nested Staff staff,
        StaffingStatus staffingStatus,
        @Nested Period period,
        @Nested Source source) {

    /** "5 familjebehandlare (personer, inte årsarbetare), augusti 2006 – juli 2008". */
    String text() {
        return "%s, %s".formatted(staff.text(), period.isKnown() ? period.text() : "när framgår inte");
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
        return switch (staff.staffUnit()) {
            case PERSON -> "Om %s arbetade heltid framgår inte.".formatted(staff.isOne() ? "personen" : "de");
            case FULL_TIME_EQUIVALENT -> "Hur många personer det är framgår inte.";
        };
    }
}
