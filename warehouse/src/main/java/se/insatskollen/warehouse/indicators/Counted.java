package se.insatskollen.warehouse.indicators;

/**
 * Which families a figure counts. Figures about the same families stand and fall together: what one of them must hide,
 * the others would give away.
 */
public enum Counted {
    /** Those whose report or application came in. */
    REPORTED,
    /** Those who were investigated. */
    INVESTIGATED,
    /** Those whose support began. */
    SUPPORTED,
    /** Those whose case was opened. */
    OPENED,
    /** Those whose case was closed. */
    CLOSED,
    /** Those whose case was closed after support. */
    CLOSED_AFTER_SUPPORT,
    /** Those somebody worked with. */
    WORKED_WITH,
    /** Those who answered a questionnaire before and after. */
    MEASURED
}
