package se.insatskollen.dashboard.web.register;

import java.math.BigDecimal;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.StaffingUnit;

/** Persons or full-time equivalents in a role, as the source counts them; one is never turned into the other. */
public record Staff(BigDecimal staffCount, StaffingUnit staffUnit, String staffRole) {
    /** "5 familjebehandlare (personer, inte årsarbetare)", "en årsarbetare som behandlare". */
    public String text() {
        return text("inte årsarbetare");
    }

    /** "8 socialsekreterare (personer, om de arbetade heltid framgår inte)", where it is told nowhere else. */
    public String textWithCaution() {
        return text(isOne() ? "om personen arbetade heltid framgår inte" : "om de arbetade heltid framgår inte");
    }

    private String text(String caution) {
        String count = isOne() ? "en" : SwedishFormat.number(staffCount);
        return switch (staffUnit) {
            case PERSON -> "%s %s (%s, %s)".formatted(count, staffRole, unit(), caution);
            case FULL_TIME_EQUIVALENT -> "%s %s som %s".formatted(count, unit(), staffRole);
        };
    }

    /** "person", "personer" or "årsarbetare": what the source counts. */
    public String unit() {
        return isPersons() && isOne() ? "person" : staffUnit.label();
    }

    /** "en", "åtta", "2,5". */
    public String count() {
        boolean isWhole = staffCount.stripTrailingZeros().scale() <= 0;
        return isOne() ? "en" : isWhole ? SwedishFormat.word(staffCount.longValue()) : SwedishFormat.number(staffCount);
    }

    public Cell countCell() {
        return Cell.number(SwedishFormat.number(staffCount), staffCount.stripTrailingZeros());
    }

    public boolean isPersons() {
        return staffUnit == StaffingUnit.PERSON;
    }

    public boolean isOne() {
        return staffCount.compareTo(BigDecimal.ONE) == 0;
    }
}
