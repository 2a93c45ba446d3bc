package se.insatskollen.dashboard.page.decision;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.SourceCheck;

/** A document that facts of the memo stand in. */
record DocumentRow(
        String documentKey,
        String documentTitle,
        String publisher,
        Optional<LocalDate> documentDate,
        Optional<DatePrecision> documentPrecision,
        Optional<String> documentNumber,
        SourceCheck sourceCheck) {

    /** "Linköpings kommun, 29 november 2018, nummer 7". */
    String origin() {
        String date = documentDate
                .map(day -> SwedishDates.date(day, documentPrecision.orElse(DatePrecision.DAY)))
                .orElse("datum framgår inte");
        String number = documentNumber.map(text -> ", nummer " + text).orElse("");
        return "%s, %s%s".formatted(Stated.in(publisher).orElse("utgivaren framgår inte"), date, number);
    }

    String check() {
        return SwedishFormat.sentence(sourceCheck.label());
    }
}
