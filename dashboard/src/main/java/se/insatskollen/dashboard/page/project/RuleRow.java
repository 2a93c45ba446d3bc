package se.insatskollen.dashboard.page.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.RuleKind;
import se.insatskollen.warehouse.codes.RuleStatus;
import se.insatskollen.warehouse.codes.RuleUnit;

/** A rule of a programme, and the days it was written for. */
record RuleRow(
        RuleKind ruleKind,
        String ruleValue,
        RuleUnit ruleUnit,
        LocalDate validFromDate,
        LocalDate validToDate,
        RuleStatus ruleStatus,
        String description,
        Optional<String> reading,
        @Nested Source source) {

    /** "2020", or the days from and to. */
    String validity() {
        boolean isWholeYears =
                validFromDate.getDayOfYear() == 1 && validToDate.plusDays(1).getDayOfYear() == 1;
        DatePrecision precision = isWholeYears ? DatePrecision.YEAR : DatePrecision.DAY;
        return new Period(
                        Optional.of(validFromDate),
                        Optional.of(precision),
                        Optional.of(validToDate),
                        Optional.of(precision))
                .text();
    }

    /** "gällde för 2020"; a rule is never told as one of another year. */
    String status(LocalDate today) {
        return switch (ruleStatus) {
            case IN_FORCE -> (validToDate.isBefore(today) ? "gällde för " : "gäller för ") + validity();
            case PROPOSED -> "föreslagen för " + validity();
        };
    }

    /** "500 000 kronor", "20 september 2019". */
    String limit() {
        return switch (ruleUnit) {
            case KRONOR -> SwedishFormat.number(Long.parseLong(ruleValue)) + " kronor";
            case YEARS, PROJECTS -> ruleValue + " " + ruleUnit.label();
            case STUDY_TRIPS -> ruleValue + (ruleValue.equals("1") ? " studieresa" : " studieresor");
            case DATE -> SwedishDates.day(LocalDate.parse(ruleValue));
            case DIRECTION -> ruleValue;
        };
    }
}
