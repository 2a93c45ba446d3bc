package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.Freshness;
import se.insatskollen.warehouse.codes.Rhythm;

/** A source and the newest day its rows tell of. */
record DeliveredRow(
        String sourceTitle,
        String sender,
        Rhythm rhythm,
        Freshness freshness,
        Optional<LocalDate> newestDate,
        Optional<DatePrecision> newestPrecision) {

    When newest() {
        return new When(newestDate, newestPrecision);
    }
}
