package se.insatskollen.dashboard.page.project;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.DocumentAccess;
import se.insatskollen.warehouse.codes.DocumentKind;
import se.insatskollen.warehouse.codes.SourceCheck;

/** A document that facts of the page stand in. */
record DocumentRow(
        String documentKey,
        String documentTitle,
        String publisher,
        DocumentKind documentKind,
        Optional<LocalDate> documentDate,
        Optional<DatePrecision> documentPrecision,
        Optional<String> documentNumber,
        Optional<String> link,
        DocumentAccess documentAccess,
        SourceCheck sourceCheck,
        Optional<String> note) {

    String date() {
        return documentDate
                .map(date -> SwedishDates.date(date, documentPrecision.orElse(DatePrecision.DAY)))
                .orElse("datum framgår inte");
    }

    String shownPublisher() {
        return Stated.in(publisher).orElse("utgivaren framgår inte");
    }

    String number() {
        return documentNumber.map(number -> " · nummer " + number).orElse("");
    }

    boolean isUnchecked() {
        return sourceCheck == SourceCheck.NOT_CHECKED;
    }

    /** Only addresses on the web become links. */
    boolean hasLink() {
        return link.filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .isPresent();
    }
}
