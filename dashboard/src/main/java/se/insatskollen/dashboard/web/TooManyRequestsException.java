package se.insatskollen.dashboard.web;

/** More requests than one reader may make. */
public final class TooManyRequestsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyRequestsException(long seconds) {
        super("Too many requests");
        this.seconds = seconds;
    }

    /** How long to wait. */
    public long seconds() {
        return seconds;
    }
}
