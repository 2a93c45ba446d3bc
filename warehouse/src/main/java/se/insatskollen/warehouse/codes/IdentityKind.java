package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** Whom a number of the form yyyymmdd-nnnn tells apart. */
public enum IdentityKind implements Code {
    /** One person for life, as the population register gives it. */
    PERSONAL_NUMBER("personnummer"),
    /** One person who is not in the population register, as the tax agency gives it; 60 is added to the day. */
    COORDINATION_NUMBER("samordningsnummer"),
    /**
     * Somebody to the authority or school that made it up, with a letter instead of a digit. Others may have given it to
     * someone else, and the same person has other numbers elsewhere: it is nobody's identity.
     */
    INTERIM_NUMBER("interimsnummer");

    private final String label;

    IdentityKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
