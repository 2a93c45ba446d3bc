package se.insatskollen.warehouse.disclosure;

/** Why a rule forbids a cell. Never shown: it would tell what it hides. */
public enum Reason {
    /** It is about too few families. */
    FEW_FAMILIES,
    /** It is a share, and too few families are what it counts, or what it does not. */
    FEW_IN_SHARE,
    /** It says of everybody, or of nobody, what can harm. */
    HARMFUL_CERTAINTY,
    /** The second largest family could work out the largest one's money (p per cent rule). */
    DOMINATED,
    /** It is money paid to too few providers. */
    FEW_PROVIDERS,
    /** It tells how too few employees work. */
    FEW_WORKERS
}
