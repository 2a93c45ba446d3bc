package se.insatskollen.dashboard.page.decision;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.register.Staff;
import se.insatskollen.warehouse.codes.StaffingStatus;

/** Who worked there, in the unit of the source. */
record StaffingRow(
        @Nested Staff staff,
        StaffingStatus staffingStatus,
        @Nested Period period,
        @Nested Source source) {

    /** "8 socialsekreterare (personer, om de arbetade heltid framgår inte), september 2020 – augusti 2022". */
    String text() {
        String proposed = staffingStatus == StaffingStatus.PROPOSED ? "Föreslaget: " : "";
        return "%s%s, %s"
                .formatted(proposed, staff.textWithCaution(), period.isKnown() ? period.text() : "när framgår inte");
    }

    boolean isOfPersons() {
        return staff.isPersons();
    }
}
