package se.insatskollen.etl.reading;

/** Whom a number of the form yyyymmdd-nnnn tells apart. */
public enum IdentityKind {
    /** One person for life, as the population register gives it. */
    PERSONAL_NUMBER,
    /** One person who is not in the population register, as the tax agency gives it; 60 is added to the day. */
    COORDINATION_NUMBER,
    /**
     * Somebody to the authority or school that made it up, with a letter instead of a digit. Others may have given it to
     * someone else, and the same person has other numbers elsewhere: it is nobody's identity.
     */
    INTERIM_NUMBER
}
