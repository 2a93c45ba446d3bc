package se.insatskollen.dashboard.page.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.Stated;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.DecisionKind;
import se.insatskollen.warehouse.codes.DecisionPosition;
import se.insatskollen.warehouse.codes.DecisionStatus;

/** What a body decided, wants, or is proposed to do: four things that are never told as one another. */
record DecisionRow(
        String body,
        Optional<LocalDate> decidedDate,
        Optional<DatePrecision> decidedPrecision,
        DecisionKind decisionKind,
        DecisionStatus decisionStatus,
        DecisionPosition decisionPosition,
        String content,
        Optional<String> addressedTo,
        @Nested Source source) {

    boolean isMotion() {
        return decisionKind == DecisionKind.MOTION;
    }

    boolean isProposal() {
        return decisionStatus == DecisionStatus.PROPOSED;
    }

    boolean isDecidedOnAMotion() {
        return isMotion() && decisionStatus == DecisionStatus.DECIDED;
    }

    boolean isReferral() {
        return decisionKind == DecisionKind.REFERRAL;
    }

    /** "Socialnämnden: yttrande", or the kind alone with the silence about who. */
    String heading() {
        return Words.heading(body, decisionKind);
    }

    /** "föreslaget", "beslutat", or that nobody says. */
    String status() {
        return switch (decisionStatus) {
            case PROPOSED -> "föreslaget";
            case DECIDED -> "beslutat";
            case UNKNOWN -> "om något beslutades framgår inte";
        };
    }

    /** "25 november 2008"; the day of a proposal is that of the meeting it was written for. */
    String date() {
        String meeting = isProposal() ? "sammanträde " : "";
        return decidedDate
                .map(date -> meeting + SwedishDates.date(date, decidedPrecision.orElse(DatePrecision.DAY)))
                .orElse("datum framgår inte");
    }

    /** Whether it is about being for or against. */
    boolean isAboutAPosition() {
        return decisionPosition != DecisionPosition.NOT_APPLICABLE;
    }

    /** Where the body stands, or would stand if it did as proposed. */
    String position() {
        return switch (decisionPosition) {
            case SUPPORTS -> isProposal() && !isMotion() ? "förslaget är att stödja" : "stöder";
            case REJECTS -> isProposal() && !isMotion() ? "förslaget är att avvisa" : "avvisar";
            case TAKES_NONE -> isProposal() ? "förslaget tar inte ställning" : "tar inte ställning";
            case UNKNOWN -> "ställningen framgår inte";
            case NOT_APPLICABLE -> "";
        };
    }

    /** "Socialnämnden (yttrande, föreslaget): förslaget tar inte ställning.", and what is said of it. */
    String told() {
        String who = Stated.in(body).orElse("Vem som beslutade framgår inte");
        String stand = isAboutAPosition() ? ": " + position() : "";
        String when = decidedDate.isPresent() && !isPreparation() ? SwedishFormat.sentence(date()) + "." : "";
        return SwedishList.sentences("%s (%s)%s.".formatted(who, kindAndStatus(), stand), when, toldContent());
    }

    private String kindAndStatus() {
        return isMotion() || isPreparation()
                ? decisionKind.label()
                : "%s, %s".formatted(decisionKind.label(), status());
    }

    // What is said of a preparation has its day, and that nobody says what it led to.
    private boolean isPreparation() {
        return decisionKind == DecisionKind.PREPARATION;
    }

    // What a motion wants stands under the question.
    private String toldContent() {
        return isMotion() ? "" : content;
    }
}
