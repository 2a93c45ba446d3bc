package se.insatskollen.dashboard.page.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.Words;
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

    /** "Socialnämnden: yttrande", or the kind alone with the silence about who. */
    String heading() {
        return Words.heading(body, decisionKind);
    }

    /** "25 november 2008"; the day of a proposal is that of the meeting it was written for. */
    String date() {
        String meeting = decisionStatus == DecisionStatus.PROPOSED ? "sammanträde " : "";
        return decidedDate
                .map(date -> meeting + SwedishDates.date(date, decidedPrecision.orElse(DatePrecision.DAY)))
                .orElse("datum framgår inte");
    }

    /** Where the body stands; empty where the question does not arise, or answers itself as for a motion. */
    String position() {
        boolean isNothingNew = decisionKind == DecisionKind.MOTION
                && (decisionPosition == DecisionPosition.SUPPORTS || decisionPosition == DecisionPosition.UNKNOWN);
        if (isNothingNew) {
            return "";
        }
        // A proposal is nobody's stand yet.
        return decisionStatus == DecisionStatus.PROPOSED ? proposedPosition() : takenPosition();
    }

    private String proposedPosition() {
        return switch (decisionPosition) {
            case SUPPORTS -> "Förslaget är att stödja.";
            case REJECTS -> "Förslaget är att avvisa.";
            case TAKES_NONE -> "Förslaget tar inte ställning.";
            case UNKNOWN -> "Förslagets ställning framgår inte.";
            case NOT_APPLICABLE -> "";
        };
    }

    private String takenPosition() {
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

    /** "Svar senast 19 september 2023." or, for a task, "Ska redovisas i december 2017." */
    String due() {
        return switch (decisionKind) {
            case ASSIGNMENT, IMPLEMENTATION -> due("Ska redovisas" + before());
            case GRANT, MOTION, REFERRAL, REPLY, FORWARDING, REPORTING, PREPARATION -> due("Svar senast");
        };
    }

    private String due(String lead) {
        return dueDate.map(date -> SwedishDates.date(date, duePrecision.orElse(DatePrecision.DAY)))
                .map(date -> "%s %s.".formatted(lead, date))
                .orElse("");
    }

    private String before() {
        return switch (duePrecision.orElse(DatePrecision.DAY)) {
            case DAY -> " senast";
            case MONTH -> " i";
            case SEASON, YEAR -> "";
        };
    }

    String followUp() {
        return switch (followedUp) {
            case YES -> "Uppföljt: ja.";
            case NO -> "Uppföljt: nej.";
            // Nobody follows up a motion before it is answered.
            case UNKNOWN -> decisionKind == DecisionKind.MOTION ? "" : "Uppföljt: framgår inte.";
            case NOT_APPLICABLE -> "";
        };
    }

    String number() {
        return decisionNumber.map(number -> " · nummer " + number).orElse("");
    }
}
