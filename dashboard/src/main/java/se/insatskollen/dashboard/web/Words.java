package se.insatskollen.dashboard.web;

import se.insatskollen.warehouse.codes.Covariate;
import se.insatskollen.warehouse.codes.DecisionKind;
import se.insatskollen.warehouse.codes.ProjectStatus;
import se.insatskollen.warehouse.codes.StatementTopic;

/** How the pages say a code of the register where its own label is too short for a reader. */
public final class Words {
    private Words() {}

    /** "avslutat, fortsättning aviserad". */
    public static String of(ProjectStatus status) {
        return switch (status) {
            case ANNOUNCED_TO_CONTINUE -> "avslutat, fortsättning aviserad";
            case PLANNED, RUNNING, ENDED, CONTINUED, UNKNOWN -> status.label();
        };
    }

    /** "åldersgrupp": what children may differ in. */
    public static String of(Covariate covariate) {
        return switch (covariate) {
            case AGE_YEARS -> "ålder (antal år)";
            case TARGET_GROUP, AGE_BAND, SEX, NEED_LEVEL, EARLIER_PLACEMENT, AREA_GROUP, OPENING_YEAR ->
                covariate.label();
        };
    }

    /** "Socialnämnden: yttrande", or the kind alone with the silence about who. */
    public static String heading(String body, DecisionKind kind) {
        return Stated.in(body)
                .map(name -> "%s: %s".formatted(name, kind.label()))
                .orElseGet(() -> "%s (vem som beslutade framgår inte)".formatted(SwedishFormat.sentence(kind.label())));
    }

    /** "Eget arbete och egna pengar", as a heading. */
    public static String of(StatementTopic topic) {
        return switch (topic) {
            case OWN_CONTRIBUTION -> "Eget arbete och egna pengar";
            case SATISFACTION -> "Vad de inblandade tyckte";
            case PURPOSE,
                    TARGET_GROUP,
                    METHOD,
                    GOAL,
                    BACKGROUND,
                    ORGANISATION,
                    RESULT,
                    COMPARISON,
                    COST,
                    CONTINUATION,
                    ENDING,
                    KNOWLEDGE -> SwedishFormat.sentence(topic.label());
        };
    }
}
