package se.insatskollen.dashboard.page.decision;

import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.StaffingStatus;
import se.insatskollen.warehouse.codes.StaffingUnit;

/** Who worked there, in the unit of the source. */
record StaffingRow(
        BigDecimal staffCount,
        StaffingUnit staffUnit,
        String staffRole,
        StaffingStatus staffingStatus,
        @Nested Period period,
        @Nested Source source) {

    /** "8 socialsekreterare (personer, om de arbetade heltid framgår inte), september 2020 – augusti 2022". */
    String text() {
        String count = SwedishFormat.number(staffCount);
        String staff =
                switch (staffUnit) {
                    case PERSON -> "%s %s (personer, om de arbetade heltid framgår inte)".formatted(count, staffRole);
                    case FULL_TIME_EQUIVALENT -> "%s årsarbetare som %s".formatted(count, staffRole);
                };
        String proposed = staffingStatus == StaffingStatus.PROPOSED ? "Föreslaget: " : "";
        return "%s%s, %s".formatted(proposed, staff, period.isKnown() ? period.text() : "när framgår inte");
    }

    boolean isOfPersons() {
        return staffUnit == StaffingUnit.PERSON;
    }
}
