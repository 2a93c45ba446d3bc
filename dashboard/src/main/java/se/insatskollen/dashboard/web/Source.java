package se.insatskollen.dashboard.web;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.SourceCheck;

/** Where a fact of the register stands, who says so, and as of when. */
public record Source(
        String documentKey,
        String documentTitle,
        String place,
        String statedBy,
        Optional<LocalDate> asOfDate,
        Optional<DatePrecision> asOfPrecision,
        SourceCheck sourceCheck) {

    /** "uppgift per 29 november 2018", or that the source has no date. */
    public String asOf() {
        return asOfDate.map(date -> SwedishDates.date(date, asOfPrecision.orElse(DatePrecision.DAY)))
                .map("uppgift per %s"::formatted)
                .orElse("källan har inget datum");
    }

    /** Set only where nobody has read the original. */
    public boolean isUnchecked() {
        return sourceCheck == SourceCheck.NOT_CHECKED;
    }

    /** The mark for what nobody has read in the original. */
    public String warning() {
        return SourceCheck.NOT_CHECKED.label();
    }
}
