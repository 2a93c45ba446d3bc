package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.DecisionKind;
import se.insatskollen.warehouse.codes.DecisionStatus;
import se.insatskollen.warehouse.codes.FollowUp;

/** A decision or a proposal, and the answer it asks for. */
record DecisionRow(
        String decisionKey,
        String body,
        Optional<LocalDate> decidedDate,
        Optional<DatePrecision> decidedPrecision,
        DecisionKind decisionKind,
        DecisionStatus decisionStatus,
        String content,
        Optional<LocalDate> dueDate,
        Optional<DatePrecision> duePrecision,
        FollowUp followedUp,
        @Nested Project project,
        @Nested Source source) {

    Item item(Door door) {
        return new Item(
                "beslut/" + decisionKey,
                kind(),
                new When(decidedDate, decidedPrecision),
                due(),
                Words.heading(body, decisionKind),
                state(),
                content,
                door.decision(project.projectKey()),
                Optional.of(project),
                Optional.of(source));
    }

    When due() {
        return new When(dueDate, duePrecision);
    }

    /** "beslutat", "föreslaget", or that it is not stated. */
    String state() {
        return decisionStatus == DecisionStatus.UNKNOWN ? SwedishFormat.NOT_STATED : decisionStatus.label();
    }

    private Kind kind() {
        return switch (decisionStatus) {
            case DECIDED -> Kind.DECISION;
            case PROPOSED -> Kind.PROPOSAL;
            case UNKNOWN -> Kind.UNCLEAR;
        };
    }
}
