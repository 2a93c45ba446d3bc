package se.insatskollen.etl.pseudonym;

/** The vault cannot be used as it is; the message says what to do. Nothing is imported then. */
public final class VaultException extends Exception {
    public VaultException(String message) {
        super(message);
    }
}
