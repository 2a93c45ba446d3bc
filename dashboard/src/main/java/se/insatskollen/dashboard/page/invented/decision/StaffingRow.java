package se.insatskollen.dashboard.page.invented.decision;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.register.Staff;

/** Who worked there, in the unit of the plan. */
record StaffingRow(@Nested Staff staff, @Nested Period period) {
    /** "3,5 årsarbetare som behandlare, 2019–2020". */
    String text() {
        return "%s, %s".formatted(staff.text(), period.isKnown() ? period.text() : "när framgår inte");
    }
}
