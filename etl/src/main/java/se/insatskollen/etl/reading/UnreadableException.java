package se.insatskollen.etl.reading;

/** A value or a file that cannot be understood; the message says why, in words its supplier can act on. */
public final class UnreadableException extends Exception {
    public UnreadableException(String message) {
        super(message);
    }
}
