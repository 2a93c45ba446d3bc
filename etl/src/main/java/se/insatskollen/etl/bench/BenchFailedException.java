package se.insatskollen.etl.bench;

/** Something could not be measured; the message says what and what to do. */
public final class BenchFailedException extends Exception {
    public BenchFailedException(String message) {
        super(message);
    }

    BenchFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
