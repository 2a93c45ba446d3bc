package se.insatskollen.etl.pseudonym;

import java.util.Locale;

/** What an id names. The same text as a person's id and as a family's gives two pseudonyms that share nothing. */
public enum Subject {
    PERSON,
    /** Somebody with an interim number, within one case: elsewhere the same number may be somebody else's. */
    INTERIM_PERSON,
    FAMILY,
    HOUSEHOLD,
    CASE,
    WORKER,
    CONTACT,
    PLACEMENT,
    MEASUREMENT;

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

    /** What is hashed before the id, so that no id of one subject can be taken for one of another. */
    String prefix() {
        return prefix;
    }
}
