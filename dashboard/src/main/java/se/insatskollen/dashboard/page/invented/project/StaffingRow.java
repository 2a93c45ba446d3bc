package se.insatskollen.dashboard.page.invented.project;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.register.Staff;
import se.insatskollen.warehouse.codes.StaffingStatus;

/** Who worked there, in persons or in full-time equivalents; one is never turned into the other. */
record StaffingRow(
        @Nested Staff staff,
        StaffingStatus staffingStatus,
        @Nested Period period) {

    /** "3 årsarbetare som behandlare, 2014–2019". */
    String text() {
        String proposed =
                switch (staffingStatus) {
                    case ACTUAL -> "";
                    case PROPOSED -> " (föreslaget)";
                };
        return "%s%s, %s".formatted(staff.text(), proposed, period.isKnown() ? period.text() : "när framgår inte");
    }
}
