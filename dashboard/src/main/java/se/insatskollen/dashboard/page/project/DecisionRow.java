package se.insatskollen.dashboard.page.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.DecisionKind;
import se.insatskollen.warehouse.codes.DecisionPosition;
import se.insatskollen.warehouse.codes.DecisionStatus;
import se.insatskollen.warehouse.codes.FollowUp;

/** What a body decided, or what it was proposed that it should. */
record DecisionRow(
        String body,
        Optional<LocalDate> decidedDate,
        Optional<DatePrecision> decidedPrecision,
        Optional<String> decisionNumber,
        DecisionKind decisionKind,
        DecisionStatus decisionStatus,
        DecisionPosition decisionPosition,
        String content,
        Optional<String> addressedTo,
        Optional<LocalDate> dueDate,
        Optional<DatePrecision> duePrecision,
        FollowUp followedUp,
        @Nested Source source) {

    /** "beslutat", or that there is only a proposal. */
    String status() {
        return switch (decisionStatus) {
            case PROPOSED -> "föreslaget, inget beslut i våra dokument";
            case DECIDED -> "beslutat";
            case UNKNOWN -> "om något beslutades framgår inte";
        };
    }

    boolean isDecided() {
        return decisionStatus == DecisionStatus.DECIDED;
    }

    String date() {
        return decidedDate
                .map(date -> SwedishDates.date(date, decidedPrecision.orElse(DatePrecision.DAY)))
                .orElse("datum framgår inte");
    }

    /** Where the body stands; empty where the question does not arise. */
    String position() {
        return switch (decisionPosition) {
            case SUPPORTS -> "Ställning: stöder.";
            case REJECTS -> "Ställning: avvisar.";
            case TAKES_NONE -> "Ställning: tar inte ställning.";
            case UNKNOWN -> "Ställning: framgår inte.";
            case NOT_APPLICABLE -> "";
        };
    }

    String shownAddressee() {
        return addressedTo.map("Riktat till: %s."::formatted).orElse("");
    }

    String due() {
        return dueDate.map(date -> SwedishDates.date(date, duePrecision.orElse(DatePrecision.DAY)))
                .map("Svar senast %s."::formatted)
                .orElse("");
    }

    String followUp() {
        return switch (followedUp) {
            case YES -> "Uppföljt: ja.";
            case NO -> "Uppföljt: nej.";
            case UNKNOWN -> "Uppföljt: framgår inte.";
            case NOT_APPLICABLE -> "";
        };
    }

    String number() {
        return decisionNumber.map(number -> " · nummer " + number).orElse("");
    }
}
