package se.insatskollen.dashboard.web.needed;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.register.Staff;
import se.insatskollen.warehouse.codes.StaffingStatus;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** Who worked in a project, in persons or in full-time equivalents. */
record WorkerRow(
        @Nested Staff staff,
        StaffingStatus staffingStatus,
        @Nested Period period,
        @Nested Source source) {

    Sourced workers() {
        return Sourced.exact(SwedishFormat.sentence(staff.staffRole()), staff.staffCount(), MoneyRow.said(source));
    }

    boolean isProposed() {
        return staffingStatus == StaffingStatus.PROPOSED;
    }
}
