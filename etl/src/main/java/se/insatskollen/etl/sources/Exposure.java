package se.insatskollen.etl.sources;

/** What a delivery could do to a person if it leaked: decides what messages may quote and where it may come from. */
public enum Exposure {
    /** Public facts and figures. Messages quote the value that is wrong. */
    OPEN,
    /** Social-services data, secret by default. Messages name place and rule, never a value. */
    SENSITIVE,
    /** The invented city's facit: makes sense beside invented deliveries only. */
    INVENTED_ONLY
}
