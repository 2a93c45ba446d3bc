package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.StaffingStatus;
import se.insatskollen.warehouse.codes.StaffingUnit;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** Who worked in a project, in persons or in full-time equivalents. */
record WorkerRow(
        BigDecimal staffCount,
        StaffingUnit staffUnit,
        String staffRole,
        StaffingStatus staffingStatus,
        @Nested Period period,
        @Nested Source source) {

    Sourced workers() {
        return Sourced.exact(SwedishFormat.sentence(staffRole), staffCount, MoneyRow.said(source));
    }

    /** "åtta", "2,5". */
    String count() {
        boolean isWhole = staffCount.stripTrailingZeros().scale() <= 0;
        return isWhole ? SwedishFormat.word(staffCount.longValue()) : SwedishFormat.number(staffCount);
    }

    /** "personer" or "årsarbetare": what the source counts. */
    String unit() {
        return staffUnit.label();
    }

    boolean isPersons() {
        return staffUnit == StaffingUnit.PERSON;
    }

    boolean isProposed() {
        return staffingStatus == StaffingStatus.PROPOSED;
    }
}
